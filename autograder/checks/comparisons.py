"""Hidden checks of `compare_models` where it compares accuracies (the chapter's exercises), shared by assignments.

The builder that stands in gives each variant a model that becomes right about more rows epoch by epoch, and another
number of them, so that the accuracies tell the number of epochs and whose they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.checks.many_rows import ACCURACY, COUNT, ManyRows
from autograder.checks.probes.one_weight_per_row import DISTANCE, OneWeightPerRow, initial_logits
from autograder.judge.cache import cached_per_student
from shared.checks.common import WORDS, values_of_variants
from shared.expect.history import observe_with_models
from shared.expect.values import expect_number, expect_unchanged
from shared.student.protocol import Array, CheckFailed, Student, StudentCodeError

HINT = "The values are not the validation accuracies after the last epoch."
COMPARED_EPOCHS = 5
Variants = Mapping[str, Mapping[str, Any]]
# Half of the rows are negative, so that labels can't be taken for other rows' unnoticed.
_LABELS = (1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 1)
# Where a column's validation label is not its training label, accuracy falls; so no other epoch's is that after the
# fifth.
_VALIDATION_COLUMNS = [*range(9), *range(12, 18)]
_VALIDATION_AS_IN_TRAINING = (1, 0, 1, 0, 0, 1, 1, 0, 0)
_VALIDATION_LABELS = (
    *(int(same == label) for same, label in zip(_VALIDATION_AS_IN_TRAINING, _LABELS, strict=False)),
    *[1] * 6,
)
# So unlikely that the validation loss rises from the first epoch on, as that of two classes does.
_OTHER_CLASSES = -8.0
_CROSSINGS = (3, 5, 1, 4)  # neither rising nor falling, so that sorted values are no variants' own
# Besides the settings that a question asks for: none at all, under two names that are not in the alphabet's order.
_ONE_VARIANT: Variants = {"the default": {}}
_DEFAULT_VARIANTS: Variants = {**_ONE_VARIANT, "the default again": {}}


@dataclass(frozen=True, eq=False)  # each one is itself, and so can be a key of `cached_per_student`
class Comparison:
    """What a comparison of variants is judged by.

    Args:
        variants: Two variants to compare, beside the default one.
        defaults: Parameters of `build_model` and their defaults, in order.
        epochs: Default number of epochs.
        fair: Looks at a comparison that builds models in another way than by `build_model`; raises `CheckFailed`.
        classes: Number of classes of a softmax layer; 0 for one sigmoid unit.
    """

    variants: Variants
    defaults: Mapping[str, Any]
    epochs: int
    fair: Callable[[Student], None]
    classes: int = 0

    @property
    def all_variants(self) -> Variants:
        """The variants that are compared; the names are not in the alphabet's order."""
        return {**_DEFAULT_VARIANTS, **self.variants}

    def settings(self, call: Mapping[str, Any]) -> str:
        """All arguments of a call of `build_model`, those left out at their defaults, in one comparable text."""
        names = list(self.defaults)
        places = {str(place): name for place, name in enumerate(names)}
        given = {**self.defaults, **{places.get(name, name): value for name, value in call.items()}}
        return repr(
            sorted((name, list(value) if isinstance(value, tuple) else value) for name, value in given.items())
        )


class ComparedAccuracies:
    """Checks of `compare_models`."""

    task: Comparison

    def test_each_variant_builds_its_own_model(self, student: Student) -> None:
        """One fresh model is built for each variant, with just that variant's settings."""
        _, built = _compared(student, self.task)
        if not built:
            self.task.fair(student)
            return
        expected = sorted(map(self.task.settings, self.task.all_variants.values()))
        if sorted(self.task.settings(call) for call, _ in built) != expected:
            message = "compare_models(): build_model was not called once per variant with that variant's settings."
            raise CheckFailed(
                f"{message} build_model(**settings) hands them over.", "Some variant's settings are not used."
            )

    def test_final_validation_accuracy_is_compared(self, student: Student) -> None:
        """The value of each variant is its validation accuracy after the last epoch."""
        got, built = _compared(student, self.task)
        if not built:
            self.task.fair(student)
            return
        left = [(self.task.settings(call), accuracy) for call, accuracy in built]
        for name, settings in self.task.all_variants.items():
            place = next(
                (place for place, (call, _) in enumerate(left) if call == self.task.settings(settings)), None
            )
            if place is not None:  # else another check says that its settings are not used
                expect_number(got[name], left.pop(place)[1], f"compare_models(), {name!r}", atol=2e-3, hint=HINT)
        _expect_all_rows(student, self.task.classes)

    def expect_default_epochs(self, student: Student) -> None:
        """Without an argument each variant is trained for as many epochs as the chapter has."""
        rows = _variant_rows(2, self.task.classes, self.task.epochs)
        data = (rows.x, rows.y, rows.x, rows.y)
        spec = replace(rows.spec(), run_eagerly=True)
        observation = observe_with_models(student, "compare_models", [spec], *data, _ONE_VARIANT)
        (value,) = values_of_variants(observation.value, _ONE_VARIANT).values()
        if observation.builder_calls["build_model"]:
            logits = rows.logits(self.task.epochs)[: len(_LABELS)]
            share = float(np.mean(_positive(logits) == np.array(_LABELS, bool)))
            hint = f"By default there are {self.task.epochs} epochs."
            expect_number(value, share, "compare_models()", atol=2e-3, hint=hint)
        elif _compared(student, self.task)[1]:
            message = "compare_models(): a second call goes on with models of the first one. Build new ones."
            raise CheckFailed(message, "Models of an earlier call are trained on.")
        else:
            self.task.fair(student)  # the epochs of other models can't be told


@cached_per_student
def _compared(student: Student, task: Comparison) -> tuple[dict[str, float], list[tuple[dict[str, Any], float]]]:
    """What compare_models returns, and for each model built the arguments and its final validation accuracy."""
    variants = task.all_variants
    tasks = [_variant_rows(crossing, task.classes) for crossing in _CROSSINGS[: len(variants)]]
    specs = [replace(rows.spec(), run_eagerly=True) for rows in tasks]
    y_val = OneWeightPerRow(_VALIDATION_LABELS, classes=task.classes).y
    arguments = (tasks[0].x, tasks[0].y, tasks[0].rows(_VALIDATION_COLUMNS), y_val, dict(variants))
    observation = observe_with_models(student, "compare_models", specs, *arguments, epochs=COMPARED_EPOCHS)
    expect_unchanged(observation, [None, tasks[0].y, None, y_val, dict(variants)], "compare_models()")
    calls = observation.builder_calls["build_model"]
    expected = [(call, _accuracy(rows)) for call, rows in zip(calls, tasks, strict=False)]
    return values_of_variants(observation.value, variants), expected


def _expect_all_rows(student: Student, classes: int) -> None:
    """All rows are trained on, and all are validated on: the last ones, and only they, are of another kind.

    Raises:
        CheckFailed: The accuracy is not that of a model that knows them all, on all of them.
    """
    rows = ManyRows(classes)
    data, specs = (rows.x, rows.y, rows.x_val, rows.y_val), [replace(rows.model(), any_batch_size=True).spec()]
    try:
        observation = observe_with_models(student, "compare_models", specs, *data, _ONE_VARIANT, epochs=1)
    except StudentCodeError as fault:
        if fault.status == "raised":  # who builds models for the chapter's width
            return
        raise
    if observation.builder_calls["build_model"]:
        (value,) = values_of_variants(observation.value, _ONE_VARIANT).values()
        subject = f"compare_models(), trained and validated on {COUNT:,} rows each"
        expect_number(value, ACCURACY, subject, atol=2e-3, hint="Some rows are left out.")


def _accuracy(rows: OneWeightPerRow) -> float:
    logits = rows.logits(COMPARED_EPOCHS)[_VALIDATION_COLUMNS]
    return float(np.mean(_positive(logits) == np.array(_VALIDATION_LABELS, bool)))


def _positive(logits: Array) -> Array:
    """Which rows are classified as positive; among several classes that is class 1."""
    return np.asarray(logits.argmax(axis=1) == 1 if logits.ndim == 2 else logits > 0)


def _variant_rows(crossing: int, classes: int, epochs: int = COMPARED_EPOCHS) -> OneWeightPerRow:
    """Rows of which more and more are classified rightly, and a share that differs between variants.

    Args:
        crossing: Of how many of the six unseen columns the model is right from the start.
        classes: Number of classes; 0 for one sigmoid unit.
        epochs: A number of epochs around which each one changes the share.
    """
    first = max(0, epochs - 5)
    # What a logit, or the lead of one class over another, lacks to be positive from the epoch after these on.
    depths = [(2 if classes else 1) * DISTANCE * (before + 0.5) for before in range(first, first + 6)]
    lead = [-depth if label else depth for depth, label in zip(2 * depths, _LABELS, strict=True)]
    lead += [3.0] * crossing + [-3.0] * (6 - crossing)
    start = initial_logits(lead, classes, _OTHER_CLASSES)
    return OneWeightPerRow(_LABELS, unseen=6, width=WORDS, start=start, classes=classes, any_batch_size=True)
