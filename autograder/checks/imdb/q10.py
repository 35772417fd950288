"""Hidden checks of IMDB q10: training again, on all of the data."""

from __future__ import annotations

from autograder.checks.held_out import held_out_accuracy
from autograder.checks.imdb.network import DEFAULT_MODEL
from autograder.checks.retrainings import Retraining, retraining
from shared.checks.common import WORDS
from shared.student.protocol import LayerSpec, ModelSpec

RETRAINING = Retraining("retrain", epochs=4, default=DEFAULT_MODEL)

(test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh) = (
    retraining(RETRAINING, other_epochs=(7, 2))
)

test_held_out_accuracy_is_reached = held_out_accuracy(
    "imdb",
    "q10_accuracy",
    ModelSpec(WORDS, (LayerSpec(16, "relu"), LayerSpec(16, "relu"), LayerSpec(1, "sigmoid"))),
    lambda student: RETRAINING.learns(student, RETRAINING.unknown_rows(), 0.1),
)
