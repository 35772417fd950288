# Scikit-learn's KFold without shuffling, and the MAE computed from the predictions.
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    scores = []
    for train, val in KFold(n_splits=k).split(x):
        model = build_model()
        model.fit(x[train], y[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(float(mean_absolute_error(y[val], model.predict(x[val], verbose=0).ravel())))
    return scores
