# k_fold_scores with a functools.partial.
from functools import partial


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        scores = k_fold_scores(train_data, train_targets, partial(build_model, **kwargs), k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results
