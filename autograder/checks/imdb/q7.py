"""Hidden checks of IMDB q7: training."""

from __future__ import annotations

from autograder.checks.trainings import Training


class TestTrain(Training):
    pass
