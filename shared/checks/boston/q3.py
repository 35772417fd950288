"""Public checks of Boston q3: k-fold validation."""

from __future__ import annotations

from shared.checks.boston.blocks import expect_mae_of_blocks, values_of_folds
from shared.expect.values import expect_shape, kind_of
from shared.student.protocol import CheckFailed, Student


def test_each_fold_has_the_mae_of_its_block(student: Student) -> None:
    """There is one number per fold: the MAE on the block of samples that the fold has set aside."""
    subject = "k_fold_scores()"
    got = values_of_folds(student, "k_fold_scores", epochs=1)
    if isinstance(got, float):
        raise CheckFailed(
            f"{subject}: expected a list of 3 numbers, one per fold, got {kind_of(got)}. Don't average them yet."
        )
    scores = expect_shape(got, (3,), subject, "There is one score for each of k=3 folds.")
    expect_mae_of_blocks(scores, subject)
