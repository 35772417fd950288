"""Hidden checks of Reuters q8: training and looking at it."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.checks.curve_examples import training_curves
from autograder.checks.plots import Plots, long_run, short_run
from autograder.checks.trainings import Training
from shared.checks.builders import TOPICS
from shared.expect.history import drawn_both
from shared.student.comparison import Comparison
from shared.student.descriptions import Figure
from shared.student.protocol import Student, Value


class TestTrain(Training):
    classes = TOPICS


class TestPlotHistory(Plots):
    names = ("plot_history(), loss", "plot_history(), accuracy")
    functions = ("plot_history",)
    one_figure_may_hold_both = True

    def draw(self, student: Student, histories: Mapping[str, Value]) -> tuple[Figure, Figure]:
        """Return the plots of the loss and of the accuracy; a public check looks at their order."""
        first, second = drawn_both(student, "plot_history", histories)
        accuracies = (*short_run().by_plot[1], *long_run().by_plot[1])
        exchanged = any(series.y.tolist() in accuracies for series in first.series)
        return (second, first) if exchanged else (first, second)

    def test_each_call_draws_on_new_figures(self, student: Student) -> None:
        """Each call draws on a new figure and does not show it; losses and accuracies are not mixed."""
        self.expect_own_figures(student)


def curves(student: Student) -> Comparison:
    """The history of a small example."""
    return training_curves(student, TOPICS)
