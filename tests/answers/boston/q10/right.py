# %% best_first: The best variant comes first.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100, batch_size=16):
    results = []
    for name, settings in variants.items():
        def build():
            return build_model(**settings)

        scores = k_fold_scores(train_data, train_targets, build, k, epochs, batch_size)
        results.append((sum(scores) / len(scores), name))
    return {name: mae for mae, name in sorted(results)}


# %% callable_class: A callable dataclass stands for the builder; zip of names and mapped scores makes the dict.
from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Variant:
    build: Callable
    options: dict = field(default_factory=dict)

    def __call__(self):
        return self.build(**self.options)


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = [Variant(build_model, {**options}) for options in variants.values()]
    means = [sum(s := k_fold_scores(train_data, train_targets, b, k=k, epochs=epochs)) / len(s) for b in builders]
    return dict(zip(variants, map(float, means)))


# %% closure_factory: A factory function binds the kwargs of each variant, fmean averages, results printed as a table.
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


# %% comprehension: One dict comprehension with an inner function that fixes the settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def builder(settings):
        def build():
            return build_model(**settings)

        return build

    return {
        name: np.mean(k_fold_scores(train_data, train_targets, builder(settings), k, epochs))
        for name, settings in variants.items()
    }


# %% epoch_by_epoch: Trains epoch by epoch, and weighs the folds by their sizes.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    blocks = np.array_split(np.arange(len(train_data)), k)
    sizes = [len(block) for block in blocks]

    def error(block, settings):
        rest = np.setdiff1d(np.arange(len(train_data)), block)
        model = build_model(**settings)
        for _ in range(epochs):
            model.fit(train_data[rest], train_targets[rest], batch_size=8, verbose=0)
        return model.evaluate(train_data[block], train_targets[block], verbose=0)[1]

    return {
        name: np.average([error(block, settings) for block in blocks], weights=sizes)
        for name, settings in variants.items()
    }


# %% factory_class: An object that can be called in place of build_model.
class Factory:
    def __init__(self, build, **settings):
        self.build, self.settings = build, settings

    def __call__(self):
        return self.build(**self.settings)


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    out = {}
    for name in variants:
        factory = Factory(build_model, **variants[name])
        out[name] = np.array(k_fold_scores(train_data, train_targets, factory, epochs=epochs, k=k)).mean()
    return out


# %% folds_outside: The folds make up the outer loop, the variants the inner one.
from collections import defaultdict
from statistics import mean


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, maes = len(train_data) // k, defaultdict(list)
    for i in range(k):
        rows = np.arange(len(train_data))
        val = (rows >= i * n) & (rows < (i + 1) * n)
        for name, settings in variants.items():
            model = build_model(**settings)
            model.fit(train_data[~val], train_targets[~val], epochs=epochs, batch_size=16, verbose=0)
            maes[name].append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return {name: mean(values) for name, values in maes.items()}


# %% hidden_units_read_out: Reads the only setting out, with its default.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def mean_mae(hidden_units):
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units), k=k, epochs=epochs)
        return float(np.mean(scores))

    return {name: mean_mae(v.get("hidden_units", (64, 64))) for name, v in variants.items()}


# %% histories_of_question_4: The last epoch of k_fold_histories.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = []
    for settings in variants.values():
        def make(settings=settings):
            return build_model(**settings)

        histories = k_fold_histories(train_data, train_targets, make, k=k, epochs=epochs)
        means.append(average_history(histories)[-1])
    return dict(zip(variants, means))


# %% lambda_in_a_comprehension: A lambda in a dictionary comprehension.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {
        name: float(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)))
        for name, settings in variants.items()
    }


# %% last_of_histories: The last entries of k_fold_histories, averaged over the folds.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name in variants:
        histories = k_fold_histories(
            train_data, train_targets, lambda settings=variants[name]: build_model(**settings), k=k, epochs=epochs
        )
        result[name] = sum(history[-1] for history in histories) / len(histories)
    return result


# %% last_of_histories_by_other_means: From k_fold_histories: the last epoch's validation MAE of each fold, averaged with average_history.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def final_mae(kwargs):
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**kwargs), k, epochs)
        return float(average_history(histories)[-1])

    return dict((name, final_mae(kwargs)) for name, kwargs in variants.items())


# %% last_of_histories_third: The last epoch of k_fold_histories, averaged with average_history
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name in variants:
        def builder(options=dict(variants[name])):
            return build_model(**options)
        histories = k_fold_histories(train_data, train_targets, builder, k, epochs)
        result[name] = float(average_history(histories)[-1])
    return result


# %% own_folds: Its own loop over the folds.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n = len(train_data) // k
    table = dict.fromkeys(variants, 0.0)
    for name in variants:
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = build_model(**variants[name])
            model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val), epochs=epochs, batch_size=16,
                      verbose=0)
            errors = model.predict(train_data[val], verbose=0)[:, 0] - train_targets[val]
            table[name] += np.abs(errors).mean() / k
    return table


# %% own_folds_second: Scikit-learn's KFold and a loop of its own, without k_fold_scores.
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


# %% pandas_table: A table with a column per variant.
import pandas as pd


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    table = pd.DataFrame({
        name: k_fold_scores(train_data, train_targets, lambda s=settings: build_model(**s), k=k, epochs=epochs)
        for name, settings in variants.items()
    })
    return table.mean().to_dict()


# %% partial: k_fold_scores with a functools.partial.
from functools import partial


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        scores = k_fold_scores(train_data, train_targets, partial(build_model, **kwargs), k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results


# %% partial_reference: Functools.partial with the reference k_fold_scores, averaged by statistics.fmean
from functools import partial
from statistics import fmean


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    score = partial(k_fold_scores, train_data, train_targets, k=k, epochs=epochs)
    names = list(variants)
    means = [fmean(map(float, score(partial(build_model, **variants[name])))) for name in names]
    return dict(zip(names, means))


# %% partial_scores: Functools.partial as the builder of k_fold_scores, NumPy mean as a float, dict comprehension.
from functools import partial


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {name: float(np.mean(k_fold_scores(train_data, train_targets, partial(build_model, **kwargs),
                                              k=k, epochs=epochs)))
            for name, kwargs in variants.items()}


# %% pooled_out_of_fold: Folds outside, variants inside; the folds are equally long, so the pooled out-of-fold MAE is the mean of the fold MAEs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    x, y = np.asarray(train_data), np.ravel(train_targets)
    n = len(x) // k
    errors = {name: [] for name in variants}
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        rest = np.setdiff1d(np.arange(len(x)), val)
        for name, options in variants.items():
            model = build_model(**options)
            model.fit(x[rest], y[rest], epochs=epochs, batch_size=32, verbose=0)
            errors[name].extend(abs(np.ravel(model.predict(x[val], verbose=0)) - y[val]))
    return {name: float(np.mean(e)) for name, e in errors.items()}


# %% progress_and_copy: Says what it is doing, and works on copies of the settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    mean_maes = {}
    for number, (name, settings) in enumerate(variants.items(), 1):
        print(f"{number}/{len(variants)}: {name}")
        settings = dict(settings)
        units = settings.pop("hidden_units", None)
        if units is not None:
            settings["hidden_units"] = tuple(units)
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        mean_maes.update({name: np.float32(np.mean(scores))})
        keras.backend.clear_session()
    return mean_maes


# %% recursive_over_variants: A recursive helper over the variants, folds cut with np.delete, train_on_batch inside
def _fold_mae(model, x, y, val, epochs):
    x_rest, y_rest = np.delete(x, val, axis=0), np.delete(y, val)
    for _ in range(epochs):
        order = np.random.permutation(len(x_rest))
        for start in range(0, len(order), 16):
            rows = order[start:start + 16]
            model.train_on_batch(x_rest[rows], y_rest[rows])
    return np.abs(np.ravel(model.predict_on_batch(x[val])) - y[val]).mean()


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    x, y = np.asarray(train_data), np.asarray(train_targets).ravel()
    n = len(x) // k

    def rest_of(todo):
        if not todo:
            return {}
        (name, options), *others = todo
        maes = [_fold_mae(build_model(**options), x, y, range(i * n, i * n + n), epochs) for i in range(k)]
        return {name: sum(maes) / k, **rest_of(others)}

    return rest_of(list(variants.items()))


# %% scikit_learn: KFold and mean_absolute_error, with batches of 32.
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


# %% self_contained_kfold: No earlier question used: own loop over sklearn's KFold and variants, fresh model in each fold, batch size 32 (any is allowed).
from sklearn.model_selection import KFold


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    x, y = np.asarray(train_data), np.asarray(train_targets).ravel()
    totals = dict.fromkeys(variants, 0.0)
    for rest, held in KFold(k).split(x):
        for name in variants:
            model = build_model(**variants[name])
            model.fit(x[rest], y[rest], epochs=epochs, batch_size=32, verbose=0)
            predicted = model.predict(x[held], verbose=0)[:, 0]
            totals[name] += float(np.mean(np.abs(predicted - y[held]))) / k
    return totals


# %% batches_of_four: Trains in batches of four rows.
def compare_models(x, y, build_model, variants, k=4, epochs=100):
    return {
        name: np.mean(k_fold_scores(x, y, lambda: build_model(**s), k, epochs, 4)) for name, s in variants.items()
    }


# %% defaults_inside: The defaults are None, and are replaced inside the function.
def compare_models(x, y, build_model, variants, k=None, epochs=None):
    k, epochs = k or 4, epochs or 100
    return {name: np.mean(k_fold_scores(x, y, lambda: build_model(**s), k, epochs)) for name, s in variants.items()}


# %% tf_data_in_each_fold: k_fold_scores is defined again, with a tf.data pipeline.
def compare_models(x, y, build_model, variants, k=4, epochs=100):
    return {name: np.mean(k_fold_scores(x, y, lambda: build_model(**s), k, epochs)) for name, s in variants.items()}
