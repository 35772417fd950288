"""Hidden checks of Reuters q9: training again, on all of the data."""

from __future__ import annotations

from autograder.checks.held_out import held_out_accuracy
from autograder.checks.retrainings import Retraining, retraining
from autograder.checks.reuters.network import DEFAULT_MODEL
from shared.checks.builders import TOPICS, topic_model

RETRAINING = Retraining("retrain", epochs=9, classes=TOPICS, default=DEFAULT_MODEL)

(test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh) = (
    retraining(RETRAINING, other_epochs=(5, 11))
)

test_held_out_accuracy_is_reached = held_out_accuracy(
    "reuters",
    "q9_accuracy",
    topic_model(),
    lambda student: RETRAINING.learns(student, RETRAINING.unknown_rows(), 0.1),
)
