"""Hidden checks of IMDB q10: training again, on all of the data."""

from __future__ import annotations

from autograder.checks.held_out import expect_held_out_accuracy
from autograder.checks.imdb.network import DEFAULT_MODEL
from autograder.checks.retrainings import Retrained, Retraining
from shared.checks.common import WORDS
from shared.student.protocol import LayerSpec, ModelSpec, Student


class TestRetrain(Retrained):
    task = Retraining("retrain", epochs=4, default=DEFAULT_MODEL)
    other_epochs = (7, 2)

    def test_all_rows_are_trained_on_for_4_epochs(self, student: Student) -> None:
        """By default a model is trained on all rows for 4 epochs in batches of 512."""
        self.task.expect_default_training(student)

    def test_held_out_accuracy_is_reached(self, student: Student) -> None:
        """The retrained model classifies held-out texts as well as the book's model does."""
        learns = self.task.learns(student, self.task.unknown_rows(), 0.1)
        default_model = ModelSpec(WORDS, (LayerSpec(16, "relu"), LayerSpec(16, "relu"), LayerSpec(1, "sigmoid")))
        expect_held_out_accuracy(student, "imdb", "q10_accuracy", default_model, learns)
