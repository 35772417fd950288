# Unshuffled KFold, histories collected in a (k, epochs) array that is turned into lists at the end.
from sklearn.model_selection import KFold


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.array(train_data), np.array(train_targets)
    table = np.full((k, epochs), np.nan)
    for row, (rest, held) in zip(table, KFold(n_splits=k, shuffle=False).split(x, y)):
        log = keras.callbacks.History()
        build_model().fit(x[rest], y[rest], epochs=epochs, batch_size=batch_size, verbose=0,
                          validation_data=(x[held], y[held]), callbacks=[log])
        name = "val_mae" if "val_mae" in log.history else "val_mean_absolute_error"
        row[:] = log.history[name]
    return table.tolist()
