# The histories are collected in a list outside of the function, so a second call returns those of the first as well.
_histories = []


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        _histories.append([float(mae) for mae in history[name]])
    return _histories
