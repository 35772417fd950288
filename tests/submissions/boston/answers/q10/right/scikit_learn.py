# KFold and mean_absolute_error, with batches of 32.
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def score(settings):
        maes = []
        for train, val in KFold(k).split(train_data):
            model = build_model(**settings)
            model.fit(train_data[train], train_targets[train], epochs=epochs, verbose=0)
            maes.append(mean_absolute_error(train_targets[val], model.predict(train_data[val], verbose=0)))
        return np.average(maes)

    return {name: score(settings) for name, settings in variants.items()}
