# Functools.partial as the builder of k_fold_scores, NumPy mean as a float, dict comprehension.
from functools import partial


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {name: float(np.mean(k_fold_scores(train_data, train_targets, partial(build_model, **kwargs),
                                              k=k, epochs=epochs)))
            for name, kwargs in variants.items()}
