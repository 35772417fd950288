"""Hidden checks of a `compare_models` that compares accuracies (the chapter's exercises), for several assignments.

The grader's builder gives each variant a model that becomes right about more rows with each epoch, about a different
number for each variant, so that the accuracies show the number of epochs and the variant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.checks.many_rows import ACCURACY, COUNT, ManyRows
from autograder.checks.probes.one_weight_per_row import DISTANCE, OneWeightPerRow, initial_logits
from autograder.judge.cache import cached_per_student
from shared.checks.common import WORDS, values_of_variants, with_drawn_names
from shared.expect.draw import draw
from shared.expect.history import observe_with_models
from shared.expect.values import expect_dict, expect_number, expect_unchanged, number_of
from shared.student.protocol import Array, CheckFailed, Student, StudentCodeError

HINT = "The values are not the validation accuracies after the last of `epochs` epochs."
COMPARED_EPOCHS = 5
Variants = Mapping[str, Mapping[str, Any]]
# Half of the rows are negative, so that labels of other rows are detected.
_LABELS = (1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 1)
# If a column's validation label differs from its training label, accuracy falls; so no other epoch has the
# fifth one's.
_VALIDATION_COLUMNS = [*range(9), *range(12, 18)]
_VALIDATION_AS_IN_TRAINING = (1, 0, 1, 0, 0, 1, 1, 0, 0)
_VALIDATION_LABELS = (
    *(int(same == label) for same, label in zip(_VALIDATION_AS_IN_TRAINING, _LABELS, strict=False)),
    *[1] * 6,
)
# So unlikely that the validation loss rises from the first epoch on, as with two classes.
_OTHER_CLASSES = -8.0
_CROSSINGS = (3, 5, 1, 4)
# Two variants without settings, besides those of a question; their names are not in alphabetical order.
_ONE_VARIANT: Variants = {"the default": {}}
_DEFAULT_VARIANTS: Variants = {**_ONE_VARIANT, "the default again": {}}


@dataclass(frozen=True, eq=False)  # compared by identity, as a key of `cached_per_student`
class VariantsTask:
    """What the checks of a comparison of variants need.

    Args:
        variants: Two variants to compare, besides the default one.
        defaults: Parameters of `build_model` and their defaults, in order.
        epochs: Default number of epochs.
        learning: Variants that can learn "either, but not both".
        not_learning: Variants that can't.
        classes: Number of classes of a softmax layer; 0 for one sigmoid unit.
    """

    variants: Variants
    defaults: Mapping[str, Any]
    epochs: int
    learning: Variants
    not_learning: Variants
    classes: int = 0

    @property
    def all_variants(self) -> Variants:
        """The variants to compare; their names are not in alphabetical order."""
        return with_drawn_names({**_DEFAULT_VARIANTS, **self.variants})

    def settings(self, call: Mapping[str, Any]) -> str:
        """Return all arguments of a call of `build_model`, missing ones with defaults, as one comparable text."""
        names = list(self.defaults)
        places = {str(place): name for place, name in enumerate(names)}
        given = {**self.defaults, **{places.get(name, name): value for name, value in call.items()}}
        return repr(
            sorted((name, list(value) if isinstance(value, tuple) else value) for name, value in given.items())
        )


class ComparedAccuracies:
    """Checks of `compare_models`."""

    task: VariantsTask

    def test_each_variant_builds_its_own_model(self, student: Student) -> None:
        """One fresh model is built for each variant, with exactly that variant's settings."""
        _, built = _compared(student, self.task)
        if not built:
            _expect_fair(student, self.task)
            return
        expected = sorted(map(self.task.settings, self.task.all_variants.values()))
        if sorted(self.task.settings(call) for call, _ in built) != expected:
            message = "compare_models(): build_model was not called once per variant with that variant's settings."
            raise CheckFailed(
                f"{message} Pass them with build_model(**settings).", "The settings of a variant are not used."
            )

    def test_final_validation_accuracy_is_compared(self, student: Student) -> None:
        """The value of each variant is its validation accuracy after the last epoch."""
        got, built = _compared(student, self.task)
        if not built:
            _expect_fair(student, self.task)
            return
        left = [(self.task.settings(call), accuracy) for call, accuracy in built]
        for name, settings in self.task.all_variants.items():
            place = next(
                (place for place, (call, _) in enumerate(left) if call == self.task.settings(settings)), None
            )
            if place is not None:  # else another check reports that its settings are not used
                expect_number(got[name], left.pop(place)[1], f"compare_models(), {name!r}", atol=2e-3, hint=HINT)
        _expect_all_rows(student, self.task.classes)

    def expect_default_epochs(self, student: Student) -> None:
        """Expect each variant to be trained by default for as many epochs as in the chapter."""
        rows = _variant_rows(2, self.task.classes, self.task.epochs)
        data = (rows.x, rows.y, rows.x, rows.y)
        spec = replace(rows.spec(), run_eagerly=True)
        variants = with_drawn_names(_ONE_VARIANT)
        observation = observe_with_models(student, "compare_models", [spec], *data, variants)
        (value,) = values_of_variants(observation.value, variants).values()
        if observation.builder_calls["build_model"]:
            logits = rows.logits(self.task.epochs)[: len(_LABELS)]
            share = float(np.mean(_positive(logits) == np.array(_LABELS, bool)))
            hint = f"The default is {self.task.epochs} epochs."
            expect_number(value, share, "compare_models()", atol=2e-3, hint=hint)
        elif _compared(student, self.task)[1]:
            message = "compare_models(): a second call continues to train models of the first call. Build new ones."
            raise CheckFailed(message, "A call trains models of an earlier call.")
        else:
            _expect_fair(student, self.task)  # the epochs of other models are unknown


def _drawn_crossings(count: int) -> list[int]:
    """Return the crossings neither rising nor falling, so that sorted values don't match the variants."""
    random = draw("crossings")
    while True:
        drawn = [int(crossing) for crossing in random.permutation(_CROSSINGS[:count])]
        if drawn not in (sorted(drawn), sorted(drawn, reverse=True)):
            return drawn


@cached_per_student
def _compared(student: Student, task: VariantsTask) -> tuple[dict[str, float], list[tuple[dict[str, Any], float]]]:
    """Return what compare_models returns, and for each built model its arguments and final validation accuracy."""
    variants = task.all_variants
    tasks = [_variant_rows(crossing, task.classes) for crossing in _drawn_crossings(len(variants))]
    specs = [replace(rows.spec(), run_eagerly=True) for rows in tasks]
    y_val = OneWeightPerRow(_VALIDATION_LABELS, classes=task.classes).y
    arguments = (tasks[0].x, tasks[0].y, tasks[0].rows(_VALIDATION_COLUMNS), y_val, dict(variants))
    observation = observe_with_models(student, "compare_models", specs, *arguments, epochs=COMPARED_EPOCHS)
    expect_unchanged(observation, [None, tasks[0].y, None, y_val, dict(variants)], "compare_models()")
    calls = observation.builder_calls["build_model"]
    expected = [(call, _accuracy(rows)) for call, rows in zip(calls, tasks, strict=False)]
    return values_of_variants(observation.value, variants), expected


@cached_per_student
def _expect_fair(student: Student, task: VariantsTask) -> None:
    """Expect a fair comparison of models that are built without `build_model`.

    A quarter of the validation labels agree with the training labels. So a model that has learned the rows ("either,
    but not both" of two groups of words) reaches 0.25. Any other is right about three quarters of the training labels
    at most, and reaches more.
    """
    place = np.arange(64)
    one, other = place % 2 == 1, place % 4 >= 2
    x = np.zeros((64, WORDS), np.float32)
    x[one, :200], x[other, 200:400] = 5.0, 5.0
    positive = one != other
    y, y_val = (_either_labels(each, task.classes) for each in (positive, positive == (place // 4 % 4 == 0)))
    variants = {**task.learning, **task.not_learning}
    got = expect_dict(student.call("compare_models", x, y, x, y_val, variants, epochs=25), "compare_models()")
    for name in task.learning:
        expect_number(got.get(name), 0.25, f"compare_models(), {name!r}", atol=0.02, hint=HINT)
    for name in task.not_learning:
        if not number_of(got.get(name), f"compare_models(), {name!r}", HINT) > 0.3:
            message = f"compare_models(): the settings of the variant {name!r} are not used."
            raise CheckFailed(message, "The settings of a variant are not used.")


def _either_labels(positive: Array, classes: int) -> Array:
    """Labels of two classes: float32 (n,), or one-hot rows of class 3 and the last class."""
    if not classes:
        return positive.astype(np.float32)
    return np.asarray(np.eye(classes, dtype=np.float32)[np.where(positive, classes - 1, 3)])


def _expect_all_rows(student: Student, classes: int) -> None:
    """Expect training and validation on all rows: only the last ones are of another kind.

    Raises:
        CheckFailed: The accuracy differs from that of a model trained and validated on all rows.
    """
    rows = ManyRows(classes)
    variants = with_drawn_names(_ONE_VARIANT)
    data, specs = (rows.x, rows.y, rows.x_val, rows.y_val), [replace(rows.model(), any_batch_size=True).spec()]
    try:
        observation = observe_with_models(student, "compare_models", specs, *data, variants, epochs=1)
    except StudentCodeError as fault:
        if fault.status == "raised":  # its models have the chapter's input width
            return
        raise
    if observation.builder_calls["build_model"]:
        (value,) = values_of_variants(observation.value, variants).values()
        subject = f"compare_models(), trained and validated on {COUNT:,} rows each"
        expect_number(value, ACCURACY, subject, atol=2e-3, hint="Some rows are not used.")


def _accuracy(rows: OneWeightPerRow) -> float:
    logits = rows.logits(COMPARED_EPOCHS)[_VALIDATION_COLUMNS]
    return float(np.mean(_positive(logits) == np.array(_VALIDATION_LABELS, bool)))


def _positive(logits: Array) -> Array:
    """Which rows are classified as positive, with several classes as class 1."""
    return np.asarray(logits.argmax(axis=1) == 1 if logits.ndim == 2 else logits > 0)


def _variant_rows(crossing: int, classes: int, epochs: int = COMPARED_EPOCHS) -> OneWeightPerRow:
    """Return rows of which each epoch classifies more correctly, with a share that differs between variants.

    Args:
        crossing: For how many of the six unseen columns the model is right from the start.
        classes: Number of classes; 0 for one sigmoid unit.
        epochs: A number of epochs around which each one changes the share.
    """
    first = max(0, epochs - 5)
    # How far a logit, or the lead of one class over another, is below 0, so that it is positive after these epochs.
    depths = [(2 if classes else 1) * DISTANCE * (before + 0.5) for before in range(first, first + 6)]
    lead = [-depth if label else depth for depth, label in zip(2 * depths, _LABELS, strict=True)]
    lead += [3.0] * crossing + [-3.0] * (6 - crossing)
    start = initial_logits(lead, classes, _OTHER_CLASSES)
    return OneWeightPerRow(_LABELS, unseen=6, width=WORDS, start=start, classes=classes, any_batch_size=True)
