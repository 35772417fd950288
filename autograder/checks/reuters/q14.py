"""Hidden checks of Reuters q14: what the bottleneck costs."""

from __future__ import annotations

from functools import cache

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.held_out import best_of
from autograder.checks.probes.one_weight_per_row import OneWeightPerRow
from autograder.checks.reuters.drops import (
    LONG,
    PEAK_BATCH,
    PEAK_EPOCHS,
    Drop,
    lengths,
    long_run,
    many_rows,
    peak_units,
    peaks,
)
from autograder.judge.cache import cached_per_student
from shared.checks.builders import DEFAULT_UNITS, TOPICS, Compared, compare_by_drop, topic_model
from shared.checks.common import WORDS
from shared.expect.values import expect_number, expect_unchanged, number_of
from shared.student.protocol import Array, Builder, CheckFailed, Student

SUBJECT = "bottleneck_drop()"
FAIR_HINT = "The drop is not the difference of the two models' highest validation accuracies."


@cached_per_student
def _compared_peaks(student: Student) -> tuple[Drop, Compared]:
    task = peaks()
    settings = {"bottleneck_units": peak_units(), "epochs": PEAK_EPOCHS, "batch_size": PEAK_BATCH}
    return task, _compared(student, task, **settings)


def test_highest_validation_accuracies_are_compared(student: Student) -> None:
    """The drop compares the highest validation accuracy of each model, from any epoch."""
    task, compared = _compared_peaks(student)
    _expect_drop(student, task, compared, "Compare the highest validation accuracy of each model.")
    expect_unchanged(compared.observation, [None, task.rows.y, None, task.y_val], SUBJECT)


def _wrong_peaks(student: Student) -> bool:
    """Whether the check of the peaks reports a fault, which is not counted again."""
    task, compared = _compared_peaks(student)
    return abs(abs(number_of(compared.value, SUBJECT, FAIR_HINT)) - abs(task.drop)) > 5e-3


def test_both_models_are_trained_as_asked(student: Student) -> None:
    """Both models are trained on all rows for `epochs` epochs in batches of `batch_size`."""
    hint = "The number of epochs or the batch size of a model is wrong."
    task = lengths(5, 8, 16)
    compared = _compared(student, task, bottleneck_units=4, epochs=5, batch_size=8)
    _expect_drop(student, task, compared, hint)
    if compared.sign and not _wrong_peaks(student):
        for other_task, settings in ((long_run(), LONG), (many_rows(), {"epochs": 1, "batch_size": 512})):
            _expect_drop(student, other_task, _compared(student, other_task, **settings), hint)
    # The other drop is positive and this one negative, unless both are reversed.
    _, other = _compared_peaks(student)
    signs = [each.sign * number_of(each.value, SUBJECT) > 0 for each in (compared, other)]
    if compared.sign and other.sign and signs[0] == signs[1]:
        message = f"{SUBJECT}: if the bottleneck model is better, the drop should be negative."
        raise CheckFailed(message, "If the bottleneck model is better, the drop is negative.")


def test_drop_has_its_defaults(student: Student) -> None:
    """By default there are 4 bottleneck units, 20 epochs and batches of 128."""
    _compared_peaks(student)  # fails for a function that does nothing
    expected = {"bottleneck_units": 4, "epochs": 20, "batch_size": 128}

    @cache
    def as_with_defaults() -> bool:
        task = lengths(20, 128, 256)
        compared = _compared(student, task)
        _expect_drop(student, task, compared, "The default of a parameter is wrong.")
        return not compared.sign or (64, 4) in compared.requested

    expect_defaults(student, "bottleneck_drop", expected, dict.fromkeys(expected, as_with_defaults))


def test_bottleneck_has_the_width_asked_for(student: Student) -> None:
    """The bottleneck has `bottleneck_units` units, and the other model is the default one."""
    _, compared = _compared_peaks(student)
    if len(compared.requested) > 2:
        message = f"{SUBJECT}: expected a default and a bottleneck model, got {len(compared.requested)} models."
        raise CheckFailed(message, "More than two models are built.")
    units = peak_units()
    if not set(compared.requested) <= {DEFAULT_UNITS, (64, units)}:
        message = f"{SUBJECT}: expected a default model and one with {units} bottleneck units, got others."
        raise CheckFailed(message, "The models are not the default model and one with the given bottleneck.")
    if not compared.sign:
        _expect_fair_drop(student)


def _compared(student: Student, task: Drop, **settings: int) -> Compared:
    return compare_by_drop(student, task.specs, task.rows.x, task.rows.y, task.x_val, task.y_val, **settings)


def _expect_drop(student: Student, task: Drop, compared: Compared, hint: str) -> None:
    if not compared.sign:
        _expect_fair_drop(student)
        return
    # A public check looks at the sign.
    drop = abs(number_of(compared.value, SUBJECT, hint))
    expect_number(drop, abs(task.drop), f"{SUBJECT}, without its sign", atol=5e-3, hint=hint)


# --- models that the student's code builds itself -----------------------------------------------------------------


@cached_per_student
def _expect_fair_drop(student: Student) -> None:
    """Expect fair drops of models built without the builders: one unit can't separate 40 classes, 64 units can.

    Half of the validation labels are of a class that does not occur in training. So a model that has learned the rows
    is right about half of them, and the training accuracy differs from the validation accuracy.
    """
    place = np.arange(160)
    x = np.zeros((160, WORDS), np.float32)
    for row, topic in enumerate(place % 40):
        x[row, 20 * topic : 20 * topic + 20] = 5.0
    y, y_val = (
        OneWeightPerRow(tuple(labels.tolist()), classes=TOPICS).y
        for labels in (place % 40, np.where(place // 40 % 2 == 0, place % 40, TOPICS - 1))
    )
    data = (x, y, x, y_val)
    _expect_drop_between(student, data, 1, 0.35, 0.51)
    _expect_drop_between(student, data, 64, -0.1, 0.1)
    # Models of earlier calls still know their labels; new ones have learned nothing after one update.
    others = (x, np.roll(y, 1, axis=1), x, y)
    for units in (1, 64):
        _expect_drop_between(student, others, units, -0.2, 0.2, epochs=1, batch_size=len(x))


def _expect_drop_between(
    student: Student,
    data: tuple[Array, ...],
    units: int,
    lowest: float,
    highest: float,
    epochs: int = 20,
    batch_size: int = 32,
) -> None:
    def measure(stand_ins: dict[str, Builder]) -> float:
        settings = {"bottleneck_units": units, "epochs": epochs, "batch_size": batch_size}
        observation = student.observe("bottleneck_drop", *data, stand_ins=stand_ins, **settings)
        return number_of(observation.value, SUBJECT, FAIR_HINT)

    def enough(drop: float) -> bool:
        return lowest <= drop <= highest

    # With the grader's builders if the student's, which have other questions, are not good enough.
    specs = {"build_model": topic_model(), "build_bottleneck_model": topic_model((64, units))}
    ours = {name: Builder((spec,)) for name, spec in specs.items()}
    drop = best_of(measure, ({}, ours), enough, lambda drops: drops[-1])
    if not enough(drop):
        message = f"{SUBJECT}: for {units} bottleneck unit(s), expected a drop between {lowest} and {highest}"
        raise CheckFailed(f"{message} on easy data, got {drop:.3f}.", FAIR_HINT)
