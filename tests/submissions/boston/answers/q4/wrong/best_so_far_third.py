# Each entry is the lowest MAE up to that epoch instead of that epoch's MAE
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories.append(np.minimum.accumulate(history[mae_key]).tolist())
    return histories
