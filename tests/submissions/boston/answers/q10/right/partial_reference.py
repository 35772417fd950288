# Functools.partial with the reference k_fold_scores, averaged by statistics.fmean
from functools import partial
from statistics import fmean


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    score = partial(k_fold_scores, train_data, train_targets, k=k, epochs=epochs)
    names = list(variants)
    means = [fmean(map(float, score(partial(build_model, **variants[name])))) for name in names]
    return dict(zip(names, means))
