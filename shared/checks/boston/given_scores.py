"""Scores given to `compare_models` instead of those of the student's `k_fold_scores`, which has its own question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from shared.checks.common import values_of_variants
from shared.expect.draw import draw
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.values import expect_array_like, expect_unchanged
from shared.student.protocol import Array, CheckFailed, FoldScores, ModelSpec, OneHotRows, Student

_SUBJECT = "compare_models()"
_FUNCTION = "k_fold_scores"
_CALLS, _FOLDS = 12, 12
Settings = Mapping[str, Any]


@dataclass(frozen=True)
class Averaged:
    """What `compare_models` did with given scores.

    Args:
        values: The returned value of each variant.
        scored: For each call of `k_fold_scores` its k, epochs, the mean of its scores, and the arguments with which
            the given build_model made its models.
        builds: All calls of the given build_model.
        changed: The failure if an argument was changed.
    """

    values: dict[str, float]
    scored: tuple[tuple[int, int, float, tuple[Settings, ...]], ...]
    builds: list[dict[str, Any]]
    changed: CheckFailed | None

    def expect_means(
        self, variants: Mapping[str, Settings], settings_of: Callable[[Settings], str], k: int, epochs: int
    ) -> None:
        """Expect each variant's value to be the mean of the scores of its models, or of any if none are its own.

        Args:
            settings_of: Returns comparable settings of a call of build_model.
            k: With how many folds they must be scored.
            epochs: The same for the number of epochs.
        """
        if {one[:2] for one in self.scored} != {(k, epochs)}:
            raise CheckFailed(f"{_SUBJECT}: {_FUNCTION} does not get the given k and epochs.")
        for name, variant in variants.items():
            means = [mean for *_, mean, made in self.scored if {*map(settings_of, made)} == {settings_of(variant)}]
            means = means or [mean for *_, mean, _ in self.scored]
            if not np.isclose(self.values[name], means, rtol=0.0, atol=6e-3).any():
                raise CheckFailed(f"{_SUBJECT}, {name!r}: {self.values[name]:.4f} is not the mean of its scores.")


def average_given_scores(
    student: Student, x: Any, y: Array, spec: ModelSpec, variants: Mapping[str, Settings], **settings: int
) -> Averaged:
    """Let `compare_models` average given scores.

    Raises:
        CheckFailed: It does not, or scores other data, or models that the given build_model did not make for a fold.
    """
    given = _scores()
    rows = np.eye(x.width, dtype=np.float32)[x.columns] if isinstance(x, OneHotRows) else np.asarray(x)
    copies = {name: dict(variant) for name, variant in variants.items()}
    stand_ins = {_FUNCTION: FoldScores(given)}
    observation = observe_with_given_builder(
        student, "compare_models", x, y, [spec], copies, stand_ins=stand_ins, **settings
    )
    values = values_of_variants(observation.value, variants)
    builds, built = observation.builder_calls[GIVEN_BUILDER], observation.built[GIVEN_BUILDER]
    folds = list(zip(observation.builder_calls[_FUNCTION], observation.built[_FUNCTION], strict=True))
    models = [model for _, model in folds]
    if not folds or len(set(models)) != len(models) or not set(models) <= set(built):
        raise CheckFailed(f"{_SUBJECT}: {_FUNCTION} does not get a function that makes a new model for each fold.")
    numbers = [call.get("number") for call, _ in folds]
    scored = []
    for number in range(_CALLS):
        own = [fold for fold, other in zip(folds, numbers, strict=True) if other == number]
        if own:
            mean = float(np.mean(given[number][: len(own)]))
            made = tuple(builds[built.index(model)] for _, model in own)
            scored.append((*_settings_of_call(own[0][0], rows, y), mean, made))
    try:
        expect_unchanged(observation, [None, y, None, dict(variants)], _SUBJECT)
        changed = None
    except CheckFailed as wrong:
        changed = wrong.with_traceback(None)
    return Averaged(values, tuple(scored), builds, changed)


def with_own_or_given_scores(own: Callable[[], object], given: Callable[[], object]) -> None:
    """Check `compare_models` with the student's `k_fold_scores`, and if that fails with given scores.

    Raises:
        CheckFailed: It fails with both; the failure is the first one.
    """
    try:
        own()
    except CheckFailed as fault:
        try:
            given()
        except CheckFailed:
            raise fault from None


def _scores() -> tuple[tuple[float, ...], ...]:
    """Return scores for each call: all means differ, and none equals the median of three or more scores."""
    random = draw("given scores")
    rows = []
    part = random.integers(30, 46) / 100  # no mean is a whole number
    for base in 10.0 * (1 + random.permutation(_CALLS)) + part:
        offsets = np.concatenate([random.permutation([-2.0, -1.0, 3.0]) for _ in range(_FOLDS // 3)])
        rows.append(tuple(float(base + offset) for offset in offsets))
    return tuple(rows)


def _settings_of_call(call: Mapping[str, Any], rows: Array, targets: Array) -> tuple[int, int]:
    """Return k and epochs of a call of `k_fold_scores`, and expect it to get the given data."""
    for name, expected in (("train_data", rows), ("train_targets", targets)):
        array = expect_array_like(call.get(name), _SUBJECT)
        if array.size != expected.size or not np.allclose(array.reshape(expected.shape), expected, atol=1e-4):
            raise CheckFailed(f"{_SUBJECT}: {_FUNCTION} does not get the given data.")
    k, epochs = call.get("k"), call.get("epochs")
    if not isinstance(k, (int, np.integer)) or not isinstance(epochs, (int, np.integer)):
        raise CheckFailed(f"{_SUBJECT}: k or epochs is not a whole number.")
    return int(k), int(epochs)
