"""Hidden checks of IMDB q8: plots of loss and accuracy."""

from __future__ import annotations

from autograder.checks.plots import plots
from shared.expect.history import drawn

PLOTS = ("plot_loss", "plot_accuracy")

(
    test_training_is_dotted_and_validation_a_line,
    test_epochs_on_the_axis_count_from_one,
    test_plots_have_title_labels_and_legend,
    test_each_plot_has_a_figure_of_its_own,
) = plots(
    lambda student, histories: (drawn(student, PLOTS[0], histories), drawn(student, PLOTS[1], histories)),
    ("plot_loss()", "plot_accuracy()"),
    one_figure_may_hold_both=False,
    functions=PLOTS,
)
