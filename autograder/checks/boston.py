"""The hidden checks of the Boston assignment: what the public ones leave open."""

from __future__ import annotations

import contextlib
from functools import partial

import numpy as np

from autograder.checks.boston_curves import (
    test_any_epoch_can_be_the_best,
    test_any_number_of_folds_can_be_averaged,
    test_averaging_leaves_the_histories_alone,
    test_each_plot_has_a_figure_of_its_own,
    test_epochs_on_the_axis_count_from_one,
    test_ten_epochs_are_skipped_by_default,
    test_the_first_epochs_are_left_out,
)
from autograder.checks.boston_final_model import (
    test_all_rows_are_trained_on_as_asked,
    test_defaults_are_130_epochs_in_batches_of_16,
    test_each_final_model_begins_afresh,
    test_held_out_mae_is_reached,
)
from autograder.checks.fold_comparisons import comparing
from autograder.checks.fold_loops import Loop, fold_checks, rows_left_over
from autograder.checks.kfold.task import example_task
from autograder.checks.networks import fresh_each_time, hidden_units, nothing_random, trains_by_chance
from autograder.checks.unchanged import expect_model_unchanged
from shared.checks.builders import built
from shared.expect.compile import expect_loss_value, expect_metric_value, expect_no_penalty, expect_rmsprop
from shared.expect.network import expect_negative_outputs, one_output_per_row, probe_rows
from shared.expect.values import (
    expect_array,
    expect_parts,
    expect_shape,
    expect_unchanged,
)
from shared.student.protocol import (
    Array,
    LayerSpec,
    ModelHandle,
    ModelSpec,
    Student,
    StudentCodeError,
    Value,
)

FEATURES = 13

# --- q1 ---

SCALES = np.array([1.0, 30.0, 5.0, 400.0])
SCALING_HINT = "The data is not scaled by the training data's mean and standard deviation of each feature."


def _features(count: int, seed: int) -> Array:
    """Rows whose features have different scales and means, the last one being 0 or 1; no feature is constant."""
    rng = np.random.default_rng(seed)
    centres = np.array([0.5, -70.0, 20.0, 900.0]) * (1 + seed % 3)
    rows = rng.normal(size=(count, len(SCALES))) * SCALES + centres
    return np.column_stack([rows, (np.arange(count) + seed) % 3 == 0])


def _expect_scaled(got: Value, data: Array, train: Array, part: str) -> None:
    """Data as it is scaled by the training data; whatever the degrees of freedom, and with a tiny epsilon or none."""
    array = expect_shape(got, data.shape, f"normalize(), {part}", hint=SCALING_HINT).astype(np.float64)
    expected = [(data - train.mean(axis=0)) / train.std(axis=0, ddof=ddof) for ddof in (0, 1)]
    closest = min(expected, key=lambda wanted: float(np.abs(array - wanted).max()))
    expect_array(array / 100, closest / 100, f"normalize(), {part} / 100", atol=1e-4, hint=SCALING_HINT)


def test_each_feature_has_a_scale_of_its_own(student: Student) -> None:
    """Features on very different scales all come out with mean 0 and standard deviation 1."""
    train, test = _features(1_500, seed=1), _features(700, seed=2)  # more than the chapter's
    parts = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
    for part, got, data in zip(("training data", "test data"), parts, (train, test), strict=True):
        _expect_scaled(got, data, train, part)
    train, test = (_features(count, seed=6).round().astype(np.int64) for count in (9, 5))
    with contextlib.suppress(StudentCodeError):  # who divides a copy in place needs floats, as the chapter's are
        parts = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
        for part, got, data in zip(("whole numbers", "whole test numbers"), parts, (train, test), strict=True):
            _expect_scaled(got, data, train, part)


def test_a_single_test_row_can_be_scaled(student: Student) -> None:
    """Nothing is computed from the test data, so a single row will do."""
    train, test = _features(9, seed=4), _features(1, seed=5)
    _, got = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
    _expect_scaled(got, test, train, "test data")


def test_normalizing_leaves_its_arguments_alone(student: Student) -> None:
    """The arrays that are handed over stay as they are, whatever floats they hold."""
    train, test = _features(6, seed=7), _features(3, seed=8)
    seen = student.observe("normalize", train, test)
    got, _ = expect_parts(seen.value, ("train", "test"), "normalize()")
    _expect_scaled(got, train, train, "training data")
    expect_unchanged(seen, [train, test], "normalize()")
    single = [train.astype(np.float32), test.astype(np.float32)]
    expect_unchanged(student.observe("normalize", *single), single, "normalize()")


# --- q2 ---

test_hidden_units_are_honoured = hidden_units((1, "linear"), inputs=FEATURES)
test_nothing_is_dropped_at_random = nothing_random()


def test_prices_can_be_any_number(student: Student) -> None:
    """The last unit has no activation: its output can be any number."""
    expect_negative_outputs(student, built(student), FEATURES, "build_model()")


def test_loss_is_mse(student: Student) -> None:
    """The loss is the mean squared error."""
    model = built(student)
    student.weights(model, FEATURES)  # builds it
    targets = np.array([[3.0], [10.0], [0.0], [-2.0]], np.float32)
    outputs = np.array([[1.0], [10.5], [4.0], [-2.0]], np.float32)
    expect_loss_value(student, model, targets, outputs, (4.0 + 0.25 + 16.0) / 4, "mse", "build_model()")
    expect_no_penalty(student, model, FEATURES, np.full((8, 1), 3.0, np.float32), "build_model()")


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its usual learning rate."""
    labels = np.full((8, 1), 1e4, np.float32)  # far from all outputs
    by_chance = partial(trains_by_chance, student)
    expect_rmsprop(
        student, built(student), FEATURES, 0.001, "build_model()", labels, squared=True, by_chance=by_chance
    )


def test_mae_is_reported(student: Student) -> None:
    """The model reports its mean absolute error."""
    model, rows = built(student), probe_rows(FEATURES)
    outputs = one_output_per_row(student, model, rows, "build_model()")
    errors = np.array([1.0, -1.0, 3.0, -3.0, 0.0, 6.0, -6.0, 2.0])
    mae, targets = float(np.abs(errors).mean()), (outputs + errors).astype(np.float32)
    expect_metric_value(student, model, rows, targets, mae, "mean absolute error", "build_model()")


test_each_call_makes_a_fresh_model = fresh_each_time(np.full(8, 50.0, np.float32), inputs=FEATURES)

# --- q3 and q4 ---

SCORES = Loop("k_fold_scores", example_task(rows=12, k=4, epochs=6, seed=1365), every_epoch=False, default_epochs=100)

(
    test_each_fold_begins_with_a_fresh_model,
    test_each_fold_learns_from_the_rows_outside_its_block,
    test_scores_are_validation_errors_after_the_last_epoch,
    test_k_fold_scores_leaves_the_data_alone,
    test_epochs_and_batch_size_are_honoured_in_each_fold,
    test_defaults_are_4_folds_100_epochs_and_batches_of_16,
) = fold_checks(SCORES)
test_rows_left_over_are_trained_on = rows_left_over(SCORES, example_task(rows=9, k=2, epochs=5, seed=31))

HISTORIES = Loop(
    "k_fold_histories", example_task(rows=12, k=3, epochs=6, seed=208), every_epoch=True, default_epochs=500
)

(
    test_each_history_begins_with_a_fresh_model,
    test_each_history_learns_from_the_rows_outside_its_block,
    test_histories_are_validation_errors_after_each_epoch,
    test_k_fold_histories_leaves_the_data_alone,
    test_epochs_and_batch_size_are_honoured_in_each_history,
    test_defaults_are_4_folds_500_epochs_and_batches_of_16,
) = fold_checks(HISTORIES, example_task(rows=9, k=2, epochs=5, seed=31))

# --- q9 ---


def _price_model(student: Student) -> ModelHandle:
    layer = LayerSpec(1, kernel=np.array([[1.5], [-2.0], [0.25]], np.float32), bias=np.array([20.0], np.float32))
    return student.make_model(ModelSpec(3, (layer,), "mse", metrics=("mae",)), "predict_prices")


def test_any_number_of_rows_gets_its_prices(student: Student) -> None:
    """One row or many, there is one price for each, in their order, as the model gives it."""
    rng = np.random.default_rng(17)
    model = _price_model(student)
    for count in (1, 570, 570):  # asked twice for as many, and for more than a batch
        x = 10 * rng.normal(size=(count, 3)).astype(np.float32)  # so prices are negative or above 50 as well
        x[-1] = x[0]
        expected = x @ np.array([1.5, -2.0, 0.25]) + 20.0
        hint = "The prices are not the model's own, one for each row."
        before = student.predict(model, x)
        seen = student.observe("predict_prices", model, x)
        expect_array(seen.value, expected, "predict_prices()", atol=1e-3, hint=hint)
        expect_unchanged(seen, [None, x], "predict_prices()")
        expect_model_unchanged(student, model, x, before, "predict_prices()")


# --- q10 ---

(
    test_each_variant_builds_models_of_its_own,
    test_values_are_means_over_the_folds,
    test_defaults_are_4_folds_and_100_epochs,
) = comparing()
