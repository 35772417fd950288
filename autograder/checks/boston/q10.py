"""Hidden checks of Boston q10: variants of the network, compared by their K-fold errors.

The models are such that neither the order of the rows nor the size of the batches matters
(`kfold.batch_probe`), and each variant's move by another distance, so that a mean tells which models it is of.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.judge.cache import cached_per_student, catch_failure
from shared.checks.common import values_of_variants
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.values import expect_array_like, expect_unchanged
from shared.student.protocol import Builder, CheckFailed, Student

# So many that the errors rise again, and an odd number: weights that go on from another fold end elsewhere.
PAIRS = FoldPairs(block=8, epochs=7, batch_size=16)
# Of the variants in turn: the second one's error is the largest, the third one's the smallest.
DISTANCES = (0.65, 0.8, 0.41)
VARIANTS: Mapping[str, dict[str, Any]] = {
    "one layer": {"hidden_units": (8,)},
    "wide": {"hidden_units": (32, 16)},
    "the default": {},
}
OF = "compare_models()"
Calls = list[dict[str, Any]]
_SETTINGS_HINT = "Some variant's settings are not used."
_MEAN_HINT = "A value is not the mean of its folds' errors."


def test_each_variant_builds_models_of_its_own(student: Student) -> None:
    """Each variant's models are made by the given build_model, with just its settings, which stay as they are."""
    _, calls, changed = _compared(student)
    if not calls:
        raise CheckFailed(f"{OF}: the build_model that it is given is not called.", _SETTINGS_HINT)
    if not _all_variants_are_built(calls):
        message = f"{OF}: build_model was not called with each variant's settings and with nothing else."
        raise CheckFailed(f"{message} build_model(**settings) hands them over.", _SETTINGS_HINT)
    if changed is not None:
        raise changed


def test_values_are_means_over_the_folds(student: Student) -> None:
    """The value of each variant is the mean of its folds' errors, for the k and epochs asked for."""
    got, calls, _ = _compared(student)
    for name, variant in VARIANTS.items():
        # Where a variant's settings are not used, which is counted above, its models may be any of them.
        places = [place for place, call in enumerate(calls) if _settings(call) == _settings(variant)]
        distances = [_distance(place) for place in places or range(len(calls))]
        # One per fold, or one to copy; more folds could have the same mean.
        if len(places) > PAIRS.k + 1 and _all_variants_are_built(calls):
            message = f"{OF}, {name!r}: {len(places)} models were made for k={PAIRS.k} folds."
            raise CheckFailed(message, "The number of folds is not the one asked for.")
        if not _is_mean(got[name], distances) and not _is_mean_of_own_scores(student, got[name], distances):
            raise CheckFailed(f"{OF}, {name!r}: {got[name]:.4f} is not the mean of its folds' errors.", _MEAN_HINT)


def test_defaults_are_4_folds_and_100_epochs(student: Student) -> None:
    """Without arguments there are 4 folds and 100 epochs."""
    _, calls, _ = _compared(student)
    if not calls:
        raise CheckFailed(f"{OF}: the build_model that it is given is not called.", _SETTINGS_HINT)
    otherwise = {"k": lambda: _k_is_4(student), "epochs": lambda: _epochs_are_100(student)}
    expect_defaults(student, "compare_models", {"k": 4, "epochs": 100}, otherwise)


def _settings(call: Mapping[str, Any]) -> str:
    """The arguments of a call of build_model in one comparable text; hidden_units is the only parameter."""
    units = call.get("hidden_units", call.get("0", (64, 64)))
    names = sorted(set(call) - {"hidden_units", "0"})
    return repr((list(units) if isinstance(units, (tuple, list)) else units, names))


def _all_variants_are_built(calls: Calls) -> bool:
    return {_settings(call) for call in calls} == {_settings(variant) for variant in VARIANTS.values()}


def _distance(place: int) -> float:
    """What the weights move by in the model that is made by the call at this place."""
    return DISTANCES[min(place // PAIRS.k, len(DISTANCES) - 1)]


@cached_per_student
def _compared(student: Student) -> tuple[dict[str, float], Calls, CheckFailed | None]:
    """The values of the variants, the calls of build_model, and whether an argument was changed."""
    specs = [PAIRS.spec_for_any_batch_size(_distance(place)) for place in range(PAIRS.k * len(DISTANCES))]
    variants = {name: dict(variant) for name, variant in VARIANTS.items()}
    observation = observe_with_given_builder(
        student, "compare_models", PAIRS.x, PAIRS.y, specs, variants, k=PAIRS.k, epochs=PAIRS.epochs
    )
    changed = catch_failure(lambda: expect_unchanged(observation, [None, PAIRS.y, None, variants], OF))
    return values_of_variants(observation.value, VARIANTS), observation.builder_calls[GIVEN_BUILDER], changed


def _is_mean(value: float, distances: list[float]) -> bool:
    """Whether this is the mean over the folds, whose models may come in any order or be copies of one."""
    last = {distance: PAIRS.curves_for_any_batch_size(distance)[:, -1] for distance in DISTANCES}
    orders = product(sorted(set(distances)), repeat=PAIRS.k)
    means = [np.mean([last[distance][fold] for fold, distance in enumerate(order)]) for order in orders]
    return any(abs(value - mean) <= 6e-3 for mean in means)


def _is_mean_of_own_scores(student: Student, value: float, distances: list[float]) -> bool:
    """A fault of k_fold_scores is counted there: here its mean is right, whatever it is."""
    for distance in sorted(set(distances)):
        builder = Builder((PAIRS.spec_for_any_batch_size(distance),))
        scores = student.call("k_fold_scores", PAIRS.x, PAIRS.y, builder, k=PAIRS.k, epochs=PAIRS.epochs)
        if abs(float(expect_array_like(scores, "k_fold_scores()").mean()) - value) <= 6e-3:
            return True
    return False


# --- where the defaults are not to be seen ---


def _k_is_4(student: Student) -> bool:
    specs = [PAIRS.spec_for_any_batch_size(DISTANCES[0])]
    observation = observe_with_given_builder(student, "compare_models", PAIRS.x, PAIRS.y, specs, {"a": {}}, epochs=1)
    values_of_variants(observation.value, {"a": {}})
    return len(observation.builder_calls[GIVEN_BUILDER]) in (
        1,
        4,
    )  # one model of which copies are made, or one per fold


def _epochs_are_100(student: Student) -> bool:
    pairs = FoldPairs(block=8, epochs=100, batch_size=16)
    distance = 0.0087  # too little to have learned anything wholly by then
    specs = [pairs.spec_for_any_batch_size(distance)]
    observation = observe_with_given_builder(student, "compare_models", pairs.x, pairs.y, specs, {"a": {}}, k=2)
    mean = float(pairs.curves_for_any_batch_size(distance)[:, -1].mean())
    return abs(values_of_variants(observation.value, {"a": {}})["a"] - mean) <= 6e-3
