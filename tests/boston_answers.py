"""What the tests of the Boston checks share: imports for answers, each question's checks, and which of them fail."""

from __future__ import annotations

from collections.abc import Iterable

from autograder.checks import boston as hidden
from shared.checks import boston as public
from shared.live import LiveStudent
from shared.student import Wrong

IMPORTS = """
import numpy as np
import pandas as pd
"""
KERAS = """
import keras
from keras import layers
"""
Q1 = (
    "test_training_data_gets_mean_0_and_deviation_1",
    "test_test_data_is_scaled_like_the_training_data",
    "test_each_feature_has_a_scale_of_its_own",
    "test_a_single_test_row_can_be_scaled",
    "test_normalizing_leaves_its_arguments_alone",
)
Q2 = (
    "test_model_is_compiled_and_gives_one_price_per_row",
    "test_default_layers_are_64_64_and_1",
    "test_hidden_units_are_honoured",
    "test_nothing_is_dropped_at_random",
    "test_prices_can_be_any_number",
    "test_loss_is_mse",
    "test_optimizer_is_rmsprop",
    "test_mae_is_reported",
    "test_each_call_makes_a_fresh_model",
)
Q5 = (
    "test_each_epoch_is_averaged_over_the_folds",
    "test_any_number_of_folds_can_be_averaged",
    "test_averaging_leaves_the_histories_alone",
)
Q6 = (
    "test_the_whole_curve_is_drawn",
    "test_both_axes_have_a_label",
    "test_the_first_epochs_are_left_out",
    "test_epochs_on_the_axis_count_from_one",
    "test_each_plot_has_a_figure_of_its_own",
)
Q7 = (
    "test_epochs_count_from_the_beginning",
    "test_ten_epochs_are_skipped_by_default",
    "test_any_epoch_can_be_the_best",
)
Q9 = ("test_there_is_one_price_per_row", "test_any_number_of_rows_gets_its_prices")


def failed(answer: str, checks: Iterable[str]) -> set[str]:
    """The checks that an answer does not pass."""
    namespace: dict[str, object] = {}
    exec(answer, namespace)
    student = LiveStudent(namespace, seed=0)
    names = set()
    for name in checks:
        try:
            (getattr(public, name, None) or getattr(hidden, name))(student)
        except Wrong as wrong:
            assert name in vars(public) or wrong.hint, f"{name} fails without a hint"
            names.add(name)
        student.forget()
    return names


def numbered(checks: tuple[str, ...], places: str) -> set[str]:
    return {checks[int(place) - 1] for place in places}
