"""Hidden checks of Boston q8: the final model."""

from __future__ import annotations

import numpy as np

from autograder.assignments.boston import SUPPLIED_MODEL
from autograder.checks.defaults import expect_defaults
from autograder.checks.held_out import expect_held_out_mae
from autograder.checks.probes.one_weight_per_row import OneWeightPerRow
from autograder.checks.retrainings import Retraining
from autograder.judge.cache import cached_per_student, catch_failure
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.values import expect_model, expect_unchanged
from shared.student.protocol import CheckFailed, ModelSpec, Observation, Student, Value

FINAL = "train_final_model"


def _observe(
    student: Student, function: str, specs: list[ModelSpec], x: Value, y: Value, **settings: int
) -> Observation:
    return observe_with_given_builder(student, function, x, y, specs, **settings)


def _observe_final(
    student: Student, function: str, specs: list[ModelSpec], x: Value, y: Value, **settings: int
) -> Observation:
    observation = _observe(student, function, specs, x, y, **settings)
    expect_model(observation.value, "train_final_model()")
    if not observation.builder_calls[GIVEN_BUILDER]:
        message = "train_final_model(): the given build_model is not called. Call it to make the model."
        raise CheckFailed(message, "The given build_model is not used.")
    return observation


TRAINING = Retraining(
    FINAL, epochs=3, batch_size=8, observe=_observe_final, builder=GIVEN_BUILDER, regression=True, width=24
)


@cached_per_student
def _trained_twice(student: Student) -> tuple[CheckFailed | None, bool]:
    """Train twice; return what is wrong with the first model, and whether the second call left it unchanged."""
    rows = TRAINING.rows(24)
    settings = {"epochs": TRAINING.epochs, "batch_size": TRAINING.batch_size}
    first, computable = TRAINING.retrained(student, rows, **settings)
    trouble = catch_failure(lambda: TRAINING.expect_right(student, rows, first, computable, TRAINING.epochs))
    before = student.predict(first, rows.x)
    second, _ = TRAINING.retrained(student, rows, **settings)
    if trouble is None and not computable:  # because the function compiles the model itself
        for argument, value in settings.items():
            changed, _ = TRAINING.retrained(student, rows, **{**settings, argument: 2 * value})
            trouble = trouble or TRAINING.trouble_with_alike(student, (second, changed), rows, argument)
    return trouble, first != second and np.allclose(before, student.predict(first, rows.x), atol=1e-7)


@cached_per_student
def _trained_on_all_rows(student: Student) -> bool:
    """Expect the right training; return whether it was computed, down to the weights."""
    trouble, _ = _trained_twice(student)
    if trouble is not None:
        raise trouble
    computed = _expect_small_batch_at_the_end(student)
    _expect_all_epochs(student)
    TRAINING.expect_no_limit(student, 1_003, batch_size=TRAINING.batch_size)
    return computed


def test_all_rows_are_trained_on_as_asked(student: Student) -> None:
    """The model is trained on all rows for `epochs` epochs in batches of `batch_size`; the rows stay unchanged."""
    _trained_on_all_rows(student)


def _expect_small_batch_at_the_end(student: Student) -> bool:
    """Expect training on a number of rows that batches do not divide, with the model's optimizer or RMSprop.

    Returns:
        Whether the training was computed.
    """
    rows = TRAINING.rows(21)
    x = np.eye(21, TRAINING.width, dtype=np.float32)
    settings = {"epochs": TRAINING.epochs, "batch_size": TRAINING.batch_size}
    observation = _observe_final(student, FINAL, [rows.spec()], x, rows.y, **settings)
    model, computable = TRAINING.computable(student, rows, observation)
    TRAINING.expect_right(student, rows, model, computable, TRAINING.epochs)
    optimizer = student.describe(model).optimizer
    if optimizer not in (rows.spec().optimizer, "RMSprop", None):
        message = f"train_final_model(): the model is compiled again, with {optimizer}. Don't compile it again."
        raise CheckFailed(message, "The model is compiled again, with another optimizer.")
    expect_unchanged(observation, [x, rows.y], "train_final_model()")
    return computable


def _expect_all_epochs(student: Student) -> None:
    """Expect training for many epochs in which the loss stays the same: each update overshoots the target."""
    epochs = 131
    rows = OneWeightPerRow(TRAINING.rows(8).labels, width=TRAINING.width, batch_size=8, regression=True, step=2.0)
    model, computable = TRAINING.retrained(student, rows, epochs=epochs, batch_size=8)
    TRAINING.expect_right(student, rows, model, computable, epochs)
    updates = student.describe(model).steps
    if updates not in (0, epochs):
        message = f"train_final_model(): expected {epochs} updates for {epochs} epochs of one batch, got {updates}."
        raise CheckFailed(message, "The training ends before the last epoch.")


def test_each_final_model_begins_afresh(student: Student) -> None:
    """Each call starts with a fresh model and does not change earlier ones."""
    _, left_alone = _trained_twice(student)
    if not left_alone:
        message = "train_final_model(): the second call trained the first call's model. Build one in each call."
        raise CheckFailed(message, "A call trains a model of an earlier call.")


def _default_rows() -> OneWeightPerRow:
    """Rows for 130 epochs in batches of 16."""
    return OneWeightPerRow(TRAINING.rows(32).labels, batch_size=16, regression=True, step=1 / 130)


def test_defaults_are_130_epochs_in_batches_of_16(student: Student) -> None:
    """By default there are 130 epochs in batches of 16."""
    trouble, _ = _trained_twice(student)
    if trouble is not None:
        raise trouble

    def as_by_default(left_out: str) -> bool:
        rows = _default_rows()
        given = {name: value for name, value in {"epochs": 130, "batch_size": 16}.items() if name != left_out}
        model, _ = TRAINING.retrained(student, rows, **given)
        rows.expect_trained(student, model, 130, "train_final_model()")
        return True

    otherwise = {name: lambda name=name: as_by_default(name) for name in ("epochs", "batch_size")}
    expect_defaults(student, FINAL, {"epochs": 130, "batch_size": 16}, otherwise)


def test_held_out_mae_is_reached(student: Student) -> None:
    """The final model predicts held-out prices as well as the book's model does."""
    try:
        trained_as_asked = _trained_on_all_rows(student)
    except CheckFailed:
        trained_as_asked = False
    expect_held_out_mae(student, "boston", "q8_mae", FINAL, SUPPLIED_MODEL, trained_as_asked)
