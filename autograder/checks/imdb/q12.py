"""Hidden checks of IMDB q12: variants of the network."""

from __future__ import annotations

from autograder.checks.comparisons import ComparedAccuracies, VariantsTask
from autograder.checks.imdb.network import DEFAULTS
from shared.student.protocol import Student


class TestCompareModels(ComparedAccuracies):
    task = VariantsTask(
        variants={
            "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
            "tanh, wide": {"activation": "tanh", "hidden_units": (32, 32)},
        },
        defaults=DEFAULTS,
        epochs=4,
        learning={"wide": {"hidden_units": (64, 64)}},
        not_learning={"linear": {"activation": "linear"}, "one": {"hidden_units": (1,)}},
    )

    def test_default_is_4_epochs(self, student: Student) -> None:
        """By default each variant is trained for 4 epochs."""
        self.expect_default_epochs(student)
