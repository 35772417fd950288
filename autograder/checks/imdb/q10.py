"""Hidden checks of IMDB q10: training again, on all of the data."""

from __future__ import annotations

from autograder.checks.held_out import expect_held_out_accuracy
from autograder.checks.imdb.network import DEFAULT_MODEL
from autograder.checks.retrainings import Retrained, Retraining, trained_as_asked, trained_by_default
from shared.checks.common import WORDS
from shared.student.protocol import LayerSpec, ModelSpec, Student


class TestRetrain(Retrained):
    task = Retraining("retrain", epochs=4, default=DEFAULT_MODEL)
    other_epochs = (7, 2)

    def test_all_rows_are_trained_on_for_4_epochs(self, student: Student) -> None:
        """By default a model is trained on all rows for 4 epochs in batches of 512."""
        trained_by_default(student, self.task)

    def test_held_out_accuracy_is_reached(self, student: Student) -> None:
        """The retrained model classifies held-out texts as well as the book's model does."""
        default_model = ModelSpec(WORDS, (LayerSpec(16, "relu"), LayerSpec(16, "relu"), LayerSpec(1, "sigmoid")))
        expect_held_out_accuracy(student, "imdb", "q10_accuracy", default_model, trained_as_asked(student, self.task))
