"""Hidden checks of IMDB q6: a validation set."""

from __future__ import annotations

from autograder.checks.encodings import Splitting
from shared.student.protocol import Student


class TestSplitValidation(Splitting):
    def test_n_val_is_10000_by_default(self, student: Student) -> None:
        """By default the first 10,000 samples are set aside."""
        self.expect_default(student, 10_000)
