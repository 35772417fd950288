"""Hidden checks of Boston q3: k-fold validation."""

from __future__ import annotations

from autograder.checks.fold_loops import Loop, fold_checks, rows_left_over
from autograder.checks.kfold.task import example_task

SCORES = Loop("k_fold_scores", example_task(rows=12, k=4, epochs=6, seed=1365), every_epoch=False, default_epochs=100)

(
    test_each_fold_begins_with_a_fresh_model,
    test_each_fold_learns_from_the_rows_outside_its_block,
    test_scores_are_validation_errors_after_the_last_epoch,
    test_k_fold_scores_leaves_the_data_alone,
    test_epochs_and_batch_size_are_honoured_in_each_fold,
    test_defaults_are_4_folds_100_epochs_and_batches_of_16,
) = fold_checks(SCORES)
test_rows_left_over_are_trained_on = rows_left_over(SCORES, example_task(rows=9, k=2, epochs=5, seed=31))
