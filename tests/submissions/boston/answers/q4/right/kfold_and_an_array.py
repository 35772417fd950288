# scikit-learn's KFold; the long name of the metric; a two-dimensional array.
from sklearn.model_selection import KFold


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    table = np.zeros((k, epochs))
    for row, (train, val) in zip(table, KFold(n_splits=k).split(train_data)):
        fitted = build_model().fit(
            train_data[train], train_targets[train], batch_size=batch_size, epochs=epochs, verbose=0,
            validation_data=(train_data[val], train_targets[val]),
        )
        row[:] = fitted.history["val_mean_absolute_error"]
    return table
