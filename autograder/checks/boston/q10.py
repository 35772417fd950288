"""Hidden checks of Boston q10: variants of the network, compared by their K-fold errors.

Neither the order of the rows nor the batch size matters to the models (`kfold.batch_probe`), and each variant's
models move by a different distance, so that a mean shows which models it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import product
from typing import Any

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.judge.cache import cached_per_student, catch_failure
from shared.checks.boston.given_scores import Averaged, average_given_scores, with_own_or_given_scores
from shared.checks.common import values_of_variants
from shared.checks.drawn import distinct, words
from shared.expect.draw import draw
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.values import expect_array_like, expect_unchanged
from shared.student.protocol import Builder, CheckFailed, Student

# So many epochs that the errors rise again, and an odd number: weights continued from another fold end elsewhere.
PAIRS = FoldPairs(block=8, epochs=7, batch_size=16)
# By how much the weights of a variant's models move: the errors are larger for the larger ones.
DISTANCES = (0.41, 0.65, 0.8)
SUBJECT = "compare_models()"
Variants = Mapping[str, dict[str, Any]]
Calls = list[dict[str, Any]]
_SETTINGS_HINT = "The settings of a variant are not used."
_DEFAULTS = {"k": 4, "epochs": 100}
_MEAN_HINT = "A value is not the mean of its folds' errors after `epochs` epochs."


def _pairs() -> FoldPairs:
    return PAIRS.drawn("compare_models")


def _distances() -> tuple[float, ...]:
    """Return the distance of each variant: the second one's error is the largest or the smallest."""
    low, middle, high = DISTANCES
    random = draw("compare_models, distances")
    second, other = (low, high) if random.integers(2) else (high, low)
    return (middle, second, other) if random.integers(2) else (other, second, middle)


def _variants() -> Variants:
    """Return variants by name; the last one is the default."""
    random = draw("compare_models, variants")
    one, two, three = distinct(random, 60, 3, lowest=4)
    settings: tuple[dict[str, Any], ...] = ({"hidden_units": (one,)}, {"hidden_units": (two, three)}, {})
    return dict(zip(words(random, 3), settings, strict=True))


def test_each_variant_builds_models_of_its_own(student: Student) -> None:
    """The given build_model makes each variant's models, with exactly its settings, which are not changed."""
    with_own_or_given_scores(
        lambda: _expect_models_of_its_own(*_compared(student)[1:]),
        lambda: _expect_models_of_its_own(*_averaged(student)[1:]),
    )


def _expect_models_of_its_own(calls: Calls, changed: CheckFailed | None) -> None:
    if not calls:
        raise CheckFailed(f"{SUBJECT}: the given build_model is not called.", _SETTINGS_HINT)
    if not _all_variants_are_built(calls):
        message = f"{SUBJECT}: build_model was not called with exactly the settings of each variant."
        raise CheckFailed(f"{message} Pass them with build_model(**settings).", _SETTINGS_HINT)
    if changed is not None:
        raise changed


def test_values_are_means_over_the_folds(student: Student) -> None:
    """The value of each variant is the mean of its folds' errors, for the given k and epochs."""

    def given() -> None:
        averaged, *_ = _averaged(student)
        averaged.expect_means(_variants(), _settings, PAIRS.k, PAIRS.epochs)

    with_own_or_given_scores(lambda: _expect_means(student), given)


def _expect_means(student: Student) -> None:
    got, calls, _ = _compared(student)
    for name, variant in _variants().items():
        # If a variant's settings are not used, which the check above reports, its models may be any of them.
        places = [place for place, call in enumerate(calls) if _settings(call) == _settings(variant)]
        distances = [_distance(place) for place in places or range(len(calls))]
        # One per fold, or one more to copy; more folds could have the same mean.
        if len(places) > PAIRS.k + 1 and _all_variants_are_built(calls):
            message = f"{SUBJECT}, {name!r}: expected {PAIRS.k} models for k={PAIRS.k} folds, got {len(places)}."
            raise CheckFailed(message, "The number of folds is wrong.")
        if not _is_mean(got[name], distances) and not _is_mean_of_own_scores(student, got[name], distances):
            message = f"{SUBJECT}, {name!r}: {got[name]:.4f} is not the mean of its folds' errors."
            raise CheckFailed(message, _MEAN_HINT)


def test_defaults_are_4_folds_and_100_epochs(student: Student) -> None:
    """By default there are 4 folds and 100 epochs."""

    def own() -> None:
        _, calls, _ = _compared(student)
        _expect_defaults(student, calls, {"k": lambda: _k_is_4(student), "epochs": lambda: _epochs_are_100(student)})

    def given() -> None:
        _, calls, _ = _averaged(student)
        _expect_defaults(
            student, calls, {name: partial(_given_default_is_right, student, name) for name in _DEFAULTS}
        )

    with_own_or_given_scores(own, given)


def _expect_defaults(student: Student, calls: Calls, otherwise: Mapping[str, Callable[[], bool]]) -> None:
    if not calls:
        raise CheckFailed(f"{SUBJECT}: the given build_model is not called.", _SETTINGS_HINT)
    expect_defaults(student, "compare_models", _DEFAULTS, otherwise)


def _settings(call: Mapping[str, Any]) -> str:
    """The arguments of a call of build_model in one comparable text; hidden_units is the only parameter."""
    units = call.get("hidden_units", call.get("0", (64, 64)))
    names = sorted(set(call) - {"hidden_units", "0"})
    return repr((list(units) if isinstance(units, (tuple, list)) else units, names))


def _all_variants_are_built(calls: Calls) -> bool:
    return {_settings(call) for call in calls} == {_settings(variant) for variant in _variants().values()}


def _distance(place: int) -> float:
    """By how much the weights move in the model of this call."""
    return _distances()[min(place // PAIRS.k, len(DISTANCES) - 1)]


@cached_per_student
def _averaged(student: Student) -> tuple[Averaged, Calls, CheckFailed | None]:
    """Do the same with given scores instead of the student's `k_fold_scores`."""
    pairs, settings = _pairs(), {"k": PAIRS.k, "epochs": PAIRS.epochs}
    spec = pairs.spec_for_any_batch_size(DISTANCES[0])
    averaged = average_given_scores(student, pairs.x, pairs.y, spec, _variants(), **settings)
    return averaged, averaged.builds, averaged.changed


@cached_per_student
def _compared(student: Student) -> tuple[dict[str, float], Calls, CheckFailed | None]:
    """Return the variants' values, the calls of build_model, and the failure if an argument was changed."""
    pairs = _pairs()
    specs = [pairs.spec_for_any_batch_size(_distance(place)) for place in range(PAIRS.k * len(DISTANCES))]
    variants = {name: dict(variant) for name, variant in _variants().items()}
    observation = observe_with_given_builder(
        student, "compare_models", pairs.x, pairs.y, specs, variants, k=PAIRS.k, epochs=PAIRS.epochs
    )
    changed = catch_failure(lambda: expect_unchanged(observation, [None, pairs.y, None, variants], SUBJECT))
    return values_of_variants(observation.value, _variants()), observation.builder_calls[GIVEN_BUILDER], changed


def _is_mean(value: float, distances: list[float]) -> bool:
    """Whether this is the mean over the folds, with models in any order or copies of one."""
    pairs = _pairs()
    last = {distance: pairs.curves_for_any_batch_size(distance)[:, -1] for distance in DISTANCES}
    orders = product(sorted(set(distances)), repeat=PAIRS.k)
    means = [np.mean([last[distance][fold] for fold, distance in enumerate(order)]) for order in orders]
    return any(abs(value - mean) <= 6e-3 for mean in means)


def _is_mean_of_own_scores(student: Student, value: float, distances: list[float]) -> bool:
    """Whether this is the mean of k_fold_scores: its question reports its faults."""
    pairs = _pairs()
    for distance in sorted(set(distances)):
        builder = Builder((pairs.spec_for_any_batch_size(distance),))
        scores = student.call("k_fold_scores", pairs.x, pairs.y, builder, k=PAIRS.k, epochs=PAIRS.epochs)
        if abs(float(expect_array_like(scores, "k_fold_scores()").mean()) - value) <= 6e-3:
            return True
    return False


# --- if the signature does not show the defaults ---


def _k_is_4(student: Student) -> bool:
    pairs = _pairs()
    specs = [pairs.spec_for_any_batch_size(DISTANCES[0])]
    observation = observe_with_given_builder(student, "compare_models", pairs.x, pairs.y, specs, {"a": {}}, epochs=1)
    values_of_variants(observation.value, {"a": {}})
    models = len(observation.builder_calls[GIVEN_BUILDER])
    return models in (1, 4)  # one to copy, or one per fold


def _epochs_are_100(student: Student) -> bool:
    pairs = replace(_pairs(), epochs=100)
    distance = 0.0087  # too small to finish learning by then
    specs = [pairs.spec_for_any_batch_size(distance)]
    observation = observe_with_given_builder(student, "compare_models", pairs.x, pairs.y, specs, {"a": {}}, k=2)
    mean = float(pairs.curves_for_any_batch_size(distance)[:, -1].mean())
    return abs(values_of_variants(observation.value, {"a": {}})["a"] - mean) <= 6e-3


def _given_default_is_right(student: Student, left_out: str) -> bool:
    settings = {name: value for name, value in {"k": 2, "epochs": 3}.items() if name != left_out}
    pairs = _pairs()
    spec = pairs.spec_for_any_batch_size(DISTANCES[0])
    averaged = average_given_scores(student, pairs.x, pairs.y, spec, {"a": {}}, **settings)
    expected = (settings.get("k", _DEFAULTS["k"]), settings.get("epochs", _DEFAULTS["epochs"]))
    return {one[:2] for one in averaged.scored} == {expected}
