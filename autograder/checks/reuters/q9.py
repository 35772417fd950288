"""Hidden checks of Reuters q9: training again, on all of the data."""

from __future__ import annotations

from autograder.checks.held_out import expect_held_out_accuracy
from autograder.checks.retrainings import Retrained, Retraining, trained_as_asked, trained_by_default
from autograder.checks.reuters.network import DEFAULT_MODEL
from shared.checks.builders import TOPICS, topic_model
from shared.student.protocol import Student


class TestRetrain(Retrained):
    task = Retraining("retrain", epochs=9, classes=TOPICS, default=DEFAULT_MODEL)
    other_epochs = (5, 11)

    def test_all_rows_are_trained_on_for_9_epochs(self, student: Student) -> None:
        """By default a model is trained on all rows for 9 epochs in batches of 512."""
        trained_by_default(student, self.task)

    def test_held_out_accuracy_is_reached(self, student: Student) -> None:
        """The retrained model classifies held-out texts as well as the book's model does."""
        right = trained_as_asked(student, self.task)
        expect_held_out_accuracy(student, "reuters", "q9_accuracy", topic_model(), right)
