# Scikit-learn's unshuffled KFold for the folds (the contract allows it), sklearn's mean_absolute_error of the predictions.
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").ravel()
    scores = []
    for fit_index, val_index in KFold(n_splits=int(k)).split(x):
        model = build_model()
        model.fit(x[fit_index], y[fit_index], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(float(mean_absolute_error(y[val_index], model.predict(x[val_index], verbose=0).ravel())))
    return scores
