# A factory function binds the kwargs of each variant, fmean averages, results printed as a table.
from statistics import fmean


def _builder(build_model, settings):
    settings = dict(settings)

    def build():
        return build_model(**settings)

    return build


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, _builder(build_model, settings), k, epochs, batch_size=16)
        result[name] = fmean(scores)
        print(f"{name:>20}: {result[name]:.3f}")
    return result
