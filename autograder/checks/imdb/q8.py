"""Hidden checks of IMDB q8: plots of loss and accuracy."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.checks.plots import Plots
from shared.expect.history import drawn
from shared.student.descriptions import Figure
from shared.student.protocol import Student, Value


class TestPlots(Plots):
    names = ("plot_loss()", "plot_accuracy()")
    functions = ("plot_loss", "plot_accuracy")

    def draw(self, student: Student, histories: Mapping[str, Value]) -> tuple[Figure, Figure]:
        return drawn(student, "plot_loss", histories), drawn(student, "plot_accuracy", histories)

    def test_each_plot_has_a_figure_of_its_own(self, student: Student) -> None:
        """Each call draws on a new figure and does not show it; losses and accuracies are not mixed."""
        self.expect_own_figures(student)
