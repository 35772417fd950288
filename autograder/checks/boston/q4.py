"""Hidden checks of Boston q4: k-fold validation after every epoch."""

from __future__ import annotations

from autograder.checks.curve_examples import fold_curves
from autograder.checks.kfold.loops import Loop, expect_data_unchanged, expect_left_over_rows_used, expect_no
from autograder.checks.kfold.settings import (
    expect_epochs_and_batch_size,
    expect_loop_defaults,
    expect_validation_errors,
)
from autograder.checks.kfold.task import example_task
from shared.student.comparison import Comparison
from shared.student.protocol import Student

LOOP = Loop("k_fold_histories", example_task(rows=12, k=3, epochs=6, seed=208), every_epoch=True, default_epochs=500)


def test_each_history_begins_with_a_fresh_model(student: Student) -> None:
    """Each fold trains a fresh model, made by the given build_model."""
    expect_no(student, LOOP, "fresh")


def test_each_history_learns_from_the_rows_outside_its_block(student: Student) -> None:
    """Each fold has a different block, and trains on exactly the rows outside its block."""
    if expect_no(student, LOOP, "rows"):
        expect_left_over_rows_used(student, LOOP, example_task(rows=9, k=2, epochs=5, seed=31))


def test_histories_are_validation_errors_after_each_epoch(student: Student) -> None:
    """The values are the mean absolute errors on the fold's block after each epoch."""
    expect_validation_errors(student, LOOP)


def test_epochs_and_batch_size_are_honoured_in_each_history(student: Student) -> None:
    """Each fold is trained for `epochs` epochs in batches of `batch_size`."""
    expect_epochs_and_batch_size(student, LOOP)


def test_defaults_are_4_folds_500_epochs_and_batches_of_16(student: Student) -> None:
    """By default there are 4 folds, 500 epochs and batches of 16."""
    expect_loop_defaults(student, LOOP)


def test_k_fold_histories_leaves_the_data_alone(student: Student) -> None:
    """The function does not change the given data and targets."""
    expect_data_unchanged(student, LOOP)


def curves(student: Student) -> Comparison:
    """The validation error of each fold in a small example."""
    return fold_curves(student, LOOP.function, LOOP.default_epochs)
