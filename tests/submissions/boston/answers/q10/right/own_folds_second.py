# Scikit-learn's KFold and a loop of its own, without k_fold_scores.
from sklearn.model_selection import KFold


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    maes = {name: [] for name in variants}
    for train, val in KFold(n_splits=k).split(x):
        for name, settings in variants.items():
            model = build_model(**settings)
            model.fit(x[train], y[train], epochs=epochs, batch_size=32, verbose=0)
            maes[name].append(np.abs(model.predict(x[val], verbose=0).ravel() - y[val]).mean())
    return {name: float(np.mean(values)) for name, values in maes.items()}
