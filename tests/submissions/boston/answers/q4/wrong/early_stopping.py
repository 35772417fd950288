# Early stopping ends a fold's training when the validation loss has not improved for 5 epochs, so lists are shorter than epochs.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0,
            callbacks=[keras.callbacks.EarlyStopping(patience=5)],
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        histories.append([float(mae) for mae in history[name]])
    return histories
