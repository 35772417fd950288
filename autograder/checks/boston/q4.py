"""Hidden checks of Boston q4: k-fold validation after every epoch."""

from __future__ import annotations

from autograder.checks.fold_loops import Loop, fold_checks
from autograder.checks.kfold.task import example_task

HISTORIES = Loop(
    "k_fold_histories", example_task(rows=12, k=3, epochs=6, seed=208), every_epoch=True, default_epochs=500
)

(
    test_each_history_begins_with_a_fresh_model,
    test_each_history_learns_from_the_rows_outside_its_block,
    test_histories_are_validation_errors_after_each_epoch,
    test_k_fold_histories_leaves_the_data_alone,
    test_epochs_and_batch_size_are_honoured_in_each_history,
    test_defaults_are_4_folds_500_epochs_and_batches_of_16,
) = fold_checks(HISTORIES, example_task(rows=9, k=2, epochs=5, seed=31))
