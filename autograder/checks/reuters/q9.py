"""Hidden checks of Reuters q9: training again, on all of the data."""

from __future__ import annotations

from autograder.checks.held_out import expect_held_out_accuracy
from autograder.checks.retrainings import Retrained, Retraining
from autograder.checks.reuters.network import DEFAULT_MODEL
from shared.checks.builders import TOPICS, topic_model
from shared.student.protocol import Student


class TestRetrain(Retrained):
    task = Retraining("retrain", epochs=9, classes=TOPICS, default=DEFAULT_MODEL)
    other_epochs = (5, 11)

    def test_all_rows_are_trained_on_for_9_epochs(self, student: Student) -> None:
        """By default a model is trained on all rows for 9 epochs in batches of 512."""
        self.task.expect_default_training(student)

    def test_held_out_accuracy_is_reached(self, student: Student) -> None:
        """The retrained model classifies held-out texts as well as the book's model does."""
        learns = self.task.learns(student, self.task.unknown_rows(), 0.1)
        default_model = topic_model()
        expect_held_out_accuracy(student, "reuters", "q9_accuracy", default_model, learns)
