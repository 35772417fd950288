"""Hidden checks of Reuters q2: multi-hot vectors."""

from __future__ import annotations

from autograder.checks.encodings import MultiHot
from shared.student.protocol import Student


class TestVectorizeSequences(MultiHot):
    def test_newswires_are_not_changed(self, student: Student) -> None:
        """The texts may be an object array, as from Keras, and are not changed."""
        self.expect_texts_unchanged(student)
