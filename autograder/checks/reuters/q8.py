"""Hidden checks of Reuters q8: training and looking at it."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.checks.plots import LONG_SERIES, SERIES, plots
from autograder.checks.trainings import training
from shared.checks.builders import TOPICS
from shared.expect.history import drawn_both
from shared.student.protocol import Figure, Student, Value

(
    test_epochs_and_batch_size_are_honoured,
    test_defaults_are_20_epochs_in_batches_of_512,
    test_validation_follows_each_epoch,
    test_training_values_are_those_of_the_training_rows,
) = training(TOPICS)


def _drawn(student: Student, histories: Mapping[str, Value]) -> tuple[Figure, Figure]:
    """The plots of the loss and of the accuracy; a public check looks at which of them comes first."""
    first, second = drawn_both(student, "plot_history", histories)
    exchanged = any(series.y.tolist() in (*SERIES[1], *LONG_SERIES[1]) for series in first.series)
    return (second, first) if exchanged else (first, second)


(
    test_training_is_dotted_and_validation_a_line,
    test_epochs_on_the_axis_count_from_one,
    test_plots_have_title_labels_and_legend,
    test_each_call_draws_on_new_figures,
) = plots(
    _drawn,
    ("plot_history(), loss", "plot_history(), accuracy"),
    one_figure_may_hold_both=True,
    functions=("plot_history",),
)
