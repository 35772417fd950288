"""Public checks of Boston q3: k-fold validation."""

from __future__ import annotations

from shared.checks.boston.blocks import drawn_blocks, expect_mae_of_blocks, values_of_folds
from shared.expect.values import expect_shape, kind_of
from shared.student.protocol import CheckFailed, Student


def test_each_fold_has_the_mae_of_its_block(student: Student) -> None:
    """There is one number per fold: the MAE on the block of samples that the fold sets aside."""
    subject = "k_fold_scores()"
    blocks = drawn_blocks("k_fold_scores")
    got = values_of_folds(student, "k_fold_scores", blocks, epochs=1)
    if isinstance(got, float):
        message = f"{subject}: expected a list of 3 numbers, one per fold, got {kind_of(got)}."
        raise CheckFailed(f"{message} Return the scores of all folds, not their mean.")
    scores = expect_shape(got, (3,), subject, "Return one score for each of k=3 folds.")
    expect_mae_of_blocks(scores, blocks, subject)
