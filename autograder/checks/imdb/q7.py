"""Hidden checks of IMDB q7: training."""

from __future__ import annotations

from autograder.checks.curve_examples import training_curves
from autograder.checks.trainings import Training
from shared.student.comparison import Comparison
from shared.student.protocol import Student


class TestTrain(Training):
    pass


def curves(student: Student) -> Comparison:
    """The history of a small example."""
    return training_curves(student)
