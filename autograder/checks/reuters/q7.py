"""Hidden checks of Reuters q7: a validation set."""

from __future__ import annotations

from autograder.checks.encodings import Splitting
from shared.student.protocol import Student


class TestSplitValidation(Splitting):
    one_hot = True

    def test_n_val_is_1000_by_default(self, student: Student) -> None:
        """By default the first 1,000 samples are set aside."""
        self.expect_default(student, 1_000)
