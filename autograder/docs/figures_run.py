"""Running the reference solution as the chapter does, in its order, and noting what comes out."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from typing import TypeVar

import keras
import numpy as np

from autograder.docs.figures import BostonFigures, Figures, History, ImdbFigures, Plan, ReutersFigures
from shared import datasets
from shared.datasets import Source
from solutions import boston, imdb, reuters

Result = TypeVar("Result")
Say = Callable[[str], None]

VALIDATION_SHARE = 0.4  # of the IMDB reviews, as in the notebook; of the real ones that is the chapter's 10,000
VALIDATION_NEWSWIRES = 1000
BOTTLENECK_BATCH = 128  # listing 4.22


def measure(plan: Plan, data: Source, say: Say) -> Figures:
    """Run the reference solution on the chapter's three data sets.

    Args:
        plan: Seeds and numbers of epochs.
        data: "real", "synthetic" or "auto".
        say: Is told what comes next; training takes minutes.

    Returns:
        What came out.

    Raises:
        DataError: The real data was asked for and can't be had.
    """
    return Figures(
        plan, imdb_figures(plan, data, say), reuters_figures(plan, data, say), boston_figures(plan, data, say)
    )


def _seeded(seed: int, work: Callable[[], Result]) -> Result:
    """Do some training from a seed, without the line per epoch that the solution prints."""
    keras.utils.set_random_seed(seed)
    with redirect_stdout(io.StringIO()):
        return work()


def _test_metric(model: keras.Model, x: np.ndarray, y: np.ndarray) -> float:
    """The model's metric on test data: accuracy or MAE, whichever it was compiled with."""
    _, metric = model.evaluate(x, y, batch_size=512, verbose=0)
    return float(metric)


def imdb_figures(plan: Plan, data: Source, say: Say) -> ImdbFigures:
    """Measure listings 4.1 to 4.10 as `measure` does."""
    source = datasets.imdb.source(data)
    say(f"imdb: {source} data")
    (train_data, train_labels), (test_data, test_labels) = datasets.imdb.load_data(10000, source=source)
    x_train, y_train = imdb.vectorize_sequences(list(train_data)), imdb.vectorize_labels(train_labels)
    x_test, y_test = imdb.vectorize_sequences(list(test_data)), imdb.vectorize_labels(test_labels)
    x_val, y_val, x, y = imdb.split_validation(x_train, y_train, int(VALIDATION_SHARE * len(x_train)))
    say(f"imdb: {plan.imdb_epochs} epochs with validation")
    history = _seeded(plan.seeds[0], lambda: imdb.train(imdb.build_model(), x, y, x_val, y_val, plan.imdb_epochs))
    accuracies = []
    for seed in plan.seeds:
        say(f"imdb: {plan.imdb_final_epochs} epochs on all training data, seed {seed}")
        model = _seeded(seed, lambda: imdb.retrain(x_train, y_train, plan.imdb_final_epochs))
        accuracies.append(_test_metric(model, x_test, y_test))
    return ImdbFigures(source, len(x_val), history, imdb.best_epoch(history), tuple(accuracies))


def reuters_figures(plan: Plan, data: Source, say: Say) -> ReutersFigures:
    """Measure listings 4.11 to 4.22 as `measure` does."""
    source = datasets.reuters.source(data)
    say(f"reuters: {source} data")
    (train_data, train_labels), (test_data, test_labels) = datasets.reuters.load_data(10000, source=source)
    x_train, y_train = reuters.vectorize_sequences(list(train_data)), reuters.to_one_hot(train_labels)
    x_test, y_test = reuters.vectorize_sequences(list(test_data)), reuters.to_one_hot(test_labels)
    n_val = min(VALIDATION_NEWSWIRES, len(x_train) // 8)
    x_val, y_val, x, y = reuters.split_validation(x_train, y_train, n_val)
    say(f"reuters: {plan.reuters_epochs} epochs with validation")
    first = plan.seeds[0]
    history = _seeded(first, lambda: reuters.train(reuters.build_model(), x, y, x_val, y_val, plan.reuters_epochs))
    accuracies = []
    for seed in plan.seeds:
        say(f"reuters: {plan.reuters_final_epochs} epochs on all training data, seed {seed}")
        model = _seeded(seed, lambda: reuters.retrain(x_train, y_train, plan.reuters_final_epochs))
        accuracies.append(_test_metric(model, x_test, y_test))
    narrow = [_narrow_network(plan, seed, (x, y, x_val, y_val), say) for seed in plan.seeds]
    rng = np.random.default_rng(first)
    baselines = np.array([reuters.random_baseline(test_labels, rng) for _ in range(plan.shuffles)])
    shares = np.bincount(test_labels) / len(test_labels)
    most_frequent = int(np.bincount(train_labels).argmax())
    return ReutersFigures(
        source=source,
        history=history,
        test_accuracies=tuple(accuracies),
        baseline=float(baselines[0]),
        mean_baseline=float(baselines.mean()),
        baseline_deviation=float(baselines.std()),
        expected_baseline=float(np.sum(shares**2)),
        most_frequent=float(shares[most_frequent]),
        narrow_peaks=tuple(found.peak for found in narrow),
        silent_units=tuple(found.silent_units for found in narrow),
        drops=tuple(found.drop for found in narrow),
    )


@dataclass(frozen=True)
class _Narrow:
    peak: float
    silent_units: int
    drop: float


def _narrow_network(plan: Plan, seed: int, split: tuple[np.ndarray, ...], say: Say) -> _Narrow:
    """Train the network with the narrow layer, then once more beside the default one."""
    x, y, x_val, y_val = split
    epochs = plan.bottleneck_epochs
    say(f"reuters: the narrow network, {epochs} epochs, seed {seed}")

    def train() -> tuple[keras.Model, History]:
        model = reuters.build_bottleneck_model()
        return model, reuters.train(model, x, y, x_val, y_val, epochs, BOTTLENECK_BATCH)

    model, history = _seeded(seed, train)
    narrow_layer = keras.Model(model.inputs, model.layers[1].output)
    outputs = narrow_layer.predict(x, batch_size=512, verbose=0)
    say(f"reuters: the narrow network beside the default one, seed {seed}")
    drop = _seeded(seed, lambda: reuters.bottleneck_drop(x, y, x_val, y_val, epochs=epochs))
    return _Narrow(max(history["val_accuracy"]), int(np.sum(outputs.max(axis=0) <= 0)), drop)


def boston_figures(plan: Plan, data: Source, say: Say) -> BostonFigures:
    """Measure listings 4.23 to 4.31 as `measure` does."""
    source = datasets.boston_housing.source(data)
    say(f"boston: {source} data")
    (train_data, targets), (test_data, test_targets) = datasets.boston_housing.load_data(source=source)
    x_train, x_test = boston.normalize(train_data, test_data)

    def folds(seed: int, batch_size: int) -> tuple[float, ...]:
        say(f"boston: 4 folds of {plan.fold_epochs} epochs, batches of {batch_size}, seed {seed}")
        settings = {"epochs": plan.fold_epochs, "batch_size": batch_size}
        return tuple(_seeded(seed, lambda: boston.k_fold_scores(x_train, targets, boston.build_model, **settings)))

    def test_mae(seed: int) -> float:
        say(f"boston: {plan.boston_final_epochs} epochs on all training data, seed {seed}")
        epochs = plan.boston_final_epochs
        model = _seeded(seed, lambda: boston.train_final_model(x_train, targets, boston.build_model, epochs))
        return _test_metric(model, x_test, test_targets)

    first = plan.seeds[0]
    fold_maes = tuple(folds(seed, batch_size=16) for seed in plan.seeds)
    single_sample_maes = folds(first, batch_size=1)
    average = _average_history(plan, x_train, targets, say)
    return BostonFigures(
        source=source,
        first_targets=tuple(float(target) for target in targets[:3]),
        fold_maes=fold_maes,
        single_sample_maes=single_sample_maes,
        average_history=average,
        best_num_epochs=boston.best_num_epochs(average),
        test_maes=tuple(map(test_mae, plan.seeds)),
    )


def _average_history(plan: Plan, x_train: np.ndarray, targets: np.ndarray, say: Say) -> list[float]:
    say(f"boston: 4 folds of {plan.long_epochs} epochs, with validation after each")
    histories = _seeded(
        plan.seeds[0],
        lambda: boston.k_fold_histories(x_train, targets, boston.build_model, epochs=plan.long_epochs),
    )
    return boston.average_history(histories)
