# Fit is called once per epoch and the model evaluated after it, on scikit-learn's folds.
from sklearn.model_selection import KFold


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    all_maes = []
    for train, val in KFold(k).split(x):
        model, maes = build_model(), []
        for _ in range(epochs):
            model.fit(x[train], y[train], epochs=1, batch_size=batch_size, verbose=0)
            predicted = np.asarray(model.predict_on_batch(x[val])).ravel()
            maes.append(float(np.abs(predicted - y[val]).mean()))
        all_maes.append(maes)
    return all_maes
