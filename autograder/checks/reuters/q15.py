"""Hidden checks of Reuters q15: variants of the network."""

from __future__ import annotations

from autograder.checks.comparisons import ComparedAccuracies, VariantsTask
from autograder.checks.reuters.network import DEFAULTS
from shared.checks.builders import TOPICS
from shared.student.protocol import Student


class TestCompareModels(ComparedAccuracies):
    task = VariantsTask(
        variants={
            "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
            "three layers": {"hidden_units": (32, 32, 32)},  # without a loss, to detect the loss of the one before
        },
        defaults=DEFAULTS,
        epochs=9,
        learning={"as it is": {}, "wide": {"hidden_units": (96,)}},
        not_learning={"one unit": {"hidden_units": (1,)}},
        classes=TOPICS,
    )

    def test_default_is_9_epochs(self, student: Student) -> None:
        """By default each variant is trained for 9 epochs."""
        self.expect_default_epochs(student)
