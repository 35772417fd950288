"""Public checks of Boston q4: k-fold validation after every epoch."""

from __future__ import annotations

from shared.checks.boston.blocks import drawn_blocks, expect_mae_of_blocks, values_of_folds
from shared.expect.values import expect_shape
from shared.student.protocol import Student


def test_each_fold_has_one_mae_per_epoch(student: Student) -> None:
    """There is one list per fold, with the MAE on its block after each epoch."""
    subject = "k_fold_histories()"
    blocks = drawn_blocks("k_fold_histories")
    got = values_of_folds(student, "k_fold_histories", blocks, epochs=2)
    advice = "Return one list for each of k=3 folds, with one number for each of 2 epochs."
    histories = expect_shape(got, (3, 2), subject, advice)
    for epoch in range(2):
        expect_mae_of_blocks(histories[:, epoch], blocks, f"{subject}, epoch {epoch + 1}")
