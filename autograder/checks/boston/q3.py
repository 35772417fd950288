"""Hidden checks of Boston q3: k-fold validation."""

from __future__ import annotations

from autograder.checks.kfold.loops import Loop, expect_data_unchanged, expect_left_over_rows_used, expect_no
from autograder.checks.kfold.settings import (
    expect_epochs_and_batch_size,
    expect_loop_defaults,
    expect_validation_errors,
)
from autograder.checks.kfold.task import example_task
from shared.student.protocol import Student

LOOP = Loop("k_fold_scores", example_task(rows=12, k=4, epochs=6, seed=1365), every_epoch=False, default_epochs=100)


def test_each_fold_begins_with_a_fresh_model(student: Student) -> None:
    """Each fold trains a fresh model, made by the given build_model."""
    expect_no(student, LOOP, "fresh")


def test_each_fold_learns_from_the_rows_outside_its_block(student: Student) -> None:
    """Each fold has a different block, and trains on exactly the rows outside its block."""
    expect_no(student, LOOP, "rows")


def test_scores_are_validation_errors_after_the_last_epoch(student: Student) -> None:
    """Each value is the mean absolute error on the fold's block after the last epoch."""
    expect_validation_errors(student, LOOP)


def test_epochs_and_batch_size_are_honoured_in_each_fold(student: Student) -> None:
    """Each fold is trained for `epochs` epochs in batches of `batch_size`."""
    expect_epochs_and_batch_size(student, LOOP)


def test_rows_left_over_are_trained_on(student: Student) -> None:
    """If k does not divide the number of rows, there are still k folds and every row is used."""
    expect_left_over_rows_used(student, LOOP, example_task(rows=9, k=2, epochs=5, seed=31))


def test_defaults_are_4_folds_100_epochs_and_batches_of_16(student: Student) -> None:
    """By default there are 4 folds, 100 epochs and batches of 16."""
    expect_loop_defaults(student, LOOP)


def test_k_fold_scores_leaves_the_data_alone(student: Student) -> None:
    """The function does not change the given data and targets."""
    expect_data_unchanged(student, LOOP)
