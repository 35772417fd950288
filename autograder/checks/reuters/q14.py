"""Hidden checks of Reuters q14: what the bottleneck costs."""

from __future__ import annotations

from autograder.checks.bottleneck import dropping

(
    test_highest_validation_accuracies_are_compared,
    test_both_models_are_trained_as_asked,
    test_drop_has_its_defaults,
    test_bottleneck_has_the_width_asked_for,
) = dropping(20, 128)
