"""Hidden checks of IMDB q7: training."""

from __future__ import annotations

from autograder.checks.trainings import training

(
    test_epochs_and_batch_size_are_honoured,
    test_defaults_are_20_epochs_in_batches_of_512,
    test_validation_follows_each_epoch,
    test_training_values_are_those_of_the_training_rows,
) = training()
