"""Hidden checks of Boston q10: variants of the network."""

from __future__ import annotations

from autograder.checks.fold_comparisons import comparing

(
    test_each_variant_builds_models_of_its_own,
    test_values_are_means_over_the_folds,
    test_defaults_are_4_folds_and_100_epochs,
) = comparing()
