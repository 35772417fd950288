"""The hidden checks of the Boston assignment: what the public ones leave open."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from autograder.checks.defaults import expect_defaults
from autograder.checks.fold_comparisons import comparing
from autograder.checks.fold_loops import Loop, fold_checks, rows_left_over
from autograder.checks.held_out import held_out_mae
from autograder.checks.networks import fresh_each_time, hidden_units, nothing_random
from autograder.checks.retrainings import Retraining
from autograder.dynamics import OneWeightPerRow
from autograder.folds import example_task
from autograder.remembering import once_per_student
from shared.checks.builders import built
from shared.expect import (
    expect_array,
    expect_axes,
    expect_integer,
    expect_model,
    expect_parts,
    expect_shape,
    expect_unchanged,
)
from shared.network import (
    expect_loss_value,
    expect_metric_value,
    expect_negative_outputs,
    expect_rmsprop,
    one_output_per_row,
    probe_rows,
)
from shared.student import (
    Array,
    Figure,
    LayerSpec,
    ModelHandle,
    ModelSpec,
    Observation,
    Series,
    Student,
    Value,
    Wrong,
)
from shared.training import GIVEN_BUILDER, observe_with_given_builder, series_of

FEATURES = 13

# --- q1 ---

SCALES = np.array([1.0, 30.0, 5.0, 400.0])
SCALING_HINT = "The data is not scaled by the training data's mean and standard deviation of each feature."


def _features(count: int, seed: int) -> Array:
    """Rows whose features have different scales and means; no feature is constant."""
    rng = np.random.default_rng(seed)
    centres = np.array([0.5, -70.0, 20.0, 900.0]) * (1 + seed % 3)
    return np.asarray(rng.normal(size=(count, len(SCALES))) * SCALES + centres)


def _expect_scaled(got: Value, data: Array, train: Array, part: str) -> None:
    """Data as it is scaled by the training data; whatever the degrees of freedom, and with a tiny epsilon or none."""
    array = expect_shape(got, data.shape, f"normalize(), {part}", hint=SCALING_HINT).astype(np.float64)
    expected = [(data - train.mean(axis=0)) / train.std(axis=0, ddof=ddof) for ddof in (0, 1)]
    closest = min(expected, key=lambda wanted: float(np.abs(array - wanted).max()))
    expect_array(array / 100, closest / 100, f"normalize(), {part} / 100", atol=1e-4, hint=SCALING_HINT)


def test_each_feature_has_a_scale_of_its_own(student: Student) -> None:
    """Features on very different scales all come out with mean 0 and standard deviation 1."""
    train, test = _features(40, seed=1), _features(25, seed=2)
    parts = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
    for part, got, data in zip(("training data", "test data"), parts, (train, test), strict=True):
        _expect_scaled(got, data, train, part)


def test_a_single_test_row_can_be_scaled(student: Student) -> None:
    """Nothing is computed from the test data, so a single row will do."""
    train, test = _features(9, seed=4), _features(1, seed=5)
    _, got = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
    _expect_scaled(got, test, train, "test data")


def test_normalizing_leaves_its_arguments_alone(student: Student) -> None:
    """The arrays that are handed over stay as they are."""
    train, test = _features(6, seed=7), _features(3, seed=8)
    seen = student.observe("normalize", train, test)
    got, _ = expect_parts(seen.value, ("train", "test"), "normalize()")
    _expect_scaled(got, train, train, "training data")
    expect_unchanged(seen, [train, test], "normalize()")


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


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its usual learning rate."""
    labels = np.full((8, 1), 1e4, np.float32)  # far from all outputs
    expect_rmsprop(student, built(student), FEATURES, 0.001, "build_model()", labels, squared=True)


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
) = fold_checks(HISTORIES)

# --- q5 ---

MEAN_HINT = "A value is not the mean of one epoch over the folds."


def test_any_number_of_folds_can_be_averaged(student: Student) -> None:
    """Any number of folds and epochs can be averaged, lists or arrays."""
    rng = np.random.default_rng(3)
    for folds, epochs in ((3, 7), (5, 2), (1, 4)):
        histories = rng.uniform(1.0, 9.0, (folds, epochs)) ** 2  # the mean is not the median
        histories[-1, 0] = histories[0, 0]  # equal values count as often as they occur
        for given in (histories.tolist(), list(histories)):
            got = student.call("average_history", given)
            expect_array(got, histories.mean(axis=0), "average_history()", atol=1e-4, hint=MEAN_HINT)


def test_averaging_leaves_the_histories_alone(student: Student) -> None:
    """The histories that are handed over stay as they are."""
    histories = [[5.0, 4.0], [3.0, 1.0], [10.0, 7.0]]
    seen = student.observe("average_history", [list(history) for history in histories])
    expect_array(seen.value, [6.0, 4.0], "average_history()", atol=1e-4, hint=MEAN_HINT)
    expect_unchanged(seen, [histories], "average_history()")


# --- q6 ---

CURVE = [20.0, 11.0, 6.0, 4.0, 3.5, 3.0, 3.25]
PLOT = "plot_validation_mae()"


def _drawn(student: Student, **settings: int) -> Figure:
    """What is drawn of the curve; points that are no numbers are not."""
    figure = student.figure(expect_axes(student.call("plot_validation_mae", CURVE, **settings), PLOT))
    return replace(figure, series=tuple(_visible(series) for series in figure.series))


def _visible(series: Series) -> Series:
    if series.x.shape != series.y.shape:
        return series
    kept = np.isfinite(series.x) & np.isfinite(series.y)
    return replace(series, x=series.x[kept], y=series.y[kept])


def _labelled(figure: Figure) -> bool:
    return bool(figure.xlabel and figure.ylabel)


def test_the_first_epochs_are_left_out(student: Student) -> None:
    """With skip only the later epochs are drawn, and all of them, with labels if the whole curve has them."""
    unlabelled = []
    for skip in (2, 5):
        figure = _drawn(student, skip=skip)
        series_of(figure, CURVE[skip:], "part that is asked for", PLOT)
        if any(len(series.y) == len(CURVE) for series in figure.series):
            raise Wrong(f"{PLOT}: with skip={skip} all epochs are drawn as well.", "Some epochs are not left out.")
        unlabelled += [] if _labelled(figure) else [skip]
    # Labels that are nowhere cost the check that asks for them, not this one.
    if unlabelled and _labelled(_drawn(student)):
        raise Wrong(f"{PLOT}: with skip={unlabelled[0]} an axis has no label.", "An axis has no label.")


def test_epochs_on_the_axis_count_from_one(student: Student) -> None:
    """The horizontal axis shows the epochs, counted from 1, or from skip + 1 where the first are left out."""
    for skip in (0, 3):
        x = series_of(_drawn(student, skip=skip), CURVE[skip:], "part that is asked for", PLOT).x
        epochs = np.arange(1, len(CURVE) - skip + 1)
        begins = skip if x.shape == epochs.shape and np.allclose(x, epochs + skip) else 0
        expect_array(x, epochs + begins, f"{PLOT}: epochs", hint="Epochs count from 1.")


def test_each_plot_has_a_figure_of_its_own(student: Student) -> None:
    """Each call draws on a new figure, leaves showing it to the notebook, and the values as they are."""
    first, second = _drawn(student), _drawn(student, skip=3)
    if first.figure_id == second.figure_id or any(series.y.tolist() == CURVE for series in second.series):
        message = f"{PLOT}: begin with a new figure, for example fig, ax = plt.subplots()."
        raise Wrong(message, "Two plots share a figure.")
    if first.shown or second.shown:
        message = f"{PLOT}: leave out plt.show(). The notebook shows the figure by itself."
        raise Wrong(message, "The figure is shown with plt.show().")
    expect_unchanged(student.observe("plot_validation_mae", CURVE, skip=3), [CURVE], PLOT)


# --- q7 ---

BEST_HINT = "Look for the lowest value after the first ones, and count from the beginning."


def test_ten_epochs_are_skipped_by_default(student: Student) -> None:
    """Without an argument the first 10 epochs don't count."""
    for place in (12, 10):
        history = [5.0] * 15
        history[4], history[9], history[place] = 1.0, 1.5, 2.0
        got = student.call("best_num_epochs", history)
        expect_integer(got, place + 1, "best_num_epochs()", hint=BEST_HINT)


def test_any_epoch_can_be_the_best(student: Student) -> None:
    """Whatever is skipped, the lowest of all others is found, be it the first or the last; no value is changed."""
    short = [4.0, 3.5, 6.0, 5.0, 4.5, 4.0, 3.0, 7.0, 2.5]
    long = [2.62 + abs(epoch - 130) / 1000 for epoch in range(500)]
    for history, skip, best in (
        (short, 0, 0),
        (short, 0, 5),
        (short, 3, 3),
        (short, 3, 8),
        (short, 1, 4),
        (long, 12, 499),
        (long, 120, 134),
    ):
        lowest = min(history) - 0.001  # hardly lower than the others
        given = [*history[:best], lowest, *history[best + 1 :]]
        if skip == 3:
            given[0] = lowest  # what is skipped may be as low
        seen = student.observe("best_num_epochs", given, skip=skip)
        expect_integer(seen.value, best + 1, "best_num_epochs()", hint=BEST_HINT)
        expect_unchanged(seen, [given], "best_num_epochs()")


# --- q8 ---

FINAL = "train_final_model"


def _observe(
    student: Student, function: str, specs: list[ModelSpec], x: Value, y: Value, **settings: int
) -> Observation:
    return observe_with_given_builder(student, function, x, y, specs, **settings)


def _observe_final(
    student: Student, function: str, specs: list[ModelSpec], x: Value, y: Value, **settings: int
) -> Observation:
    seen = _observe(student, function, specs, x, y, **settings)
    expect_model(seen.value, "train_final_model()")
    if not seen.builder_calls[GIVEN_BUILDER]:
        message = "train_final_model(): the build_model that it is given is not called."
        raise Wrong(message, "The build_model that is handed over is not used.")
    return seen


TRAINING = Retraining(
    FINAL, epochs=3, batch_size=8, observe=_observe_final, builder=GIVEN_BUILDER, regression=True, width=24
)


@once_per_student
def _trained_twice(student: Student) -> tuple[Wrong | None, bool]:
    """Train twice: what is wrong with the first model, and whether the second call left it alone."""
    rows = TRAINING.rows(24)
    settings = {"epochs": TRAINING.epochs, "batch_size": TRAINING.batch_size}
    first, foreseen = TRAINING.retrained(student, rows, **settings)
    trouble: Wrong | None = None
    try:
        TRAINING.expect_right(student, rows, first, foreseen, TRAINING.epochs)
    except Wrong as wrong:
        trouble = wrong.with_traceback(None)
    before = student.predict(first, rows.x)
    second, _ = TRAINING.retrained(student, rows, **settings)
    return trouble, first != second and np.allclose(before, student.predict(first, rows.x), atol=1e-7)


def test_all_rows_are_trained_on_as_asked(student: Student) -> None:
    """The model is trained on all rows, for as many epochs and in such batches as asked; rows stay as they are."""
    trouble, _ = _trained_twice(student)
    if trouble is not None:
        raise trouble
    _expect_small_batch_at_the_end(student)
    _expect_all_epochs(student)
    TRAINING.expect_no_limit(student, 1_003, batch_size=TRAINING.batch_size)


def _expect_small_batch_at_the_end(student: Student) -> None:
    """Trained on a number of rows that batches do not divide, with the model's optimizer or the usual one."""
    rows = TRAINING.rows(21)
    x = np.eye(21, TRAINING.width, dtype=np.float32)
    settings = {"epochs": TRAINING.epochs, "batch_size": TRAINING.batch_size}
    seen = _observe_final(student, FINAL, [rows.spec()], x, rows.y, **settings)
    model, foreseen = TRAINING.foreseen(student, rows, seen)
    TRAINING.expect_right(student, rows, model, foreseen, TRAINING.epochs)
    optimizer = student.describe(model).optimizer
    if optimizer not in (rows.spec().optimizer, "RMSprop", None):
        message = (
            f"train_final_model(): the model is compiled again, with {optimizer}. Train it as build_model makes it."
        )
        raise Wrong(message, "The model is not trained as the given build_model makes it.")
    expect_unchanged(seen, [x, rows.y], "train_final_model()")


def _expect_all_epochs(student: Student) -> None:
    """Trained for many epochs in which the loss stands still: each update goes as far beyond the target."""
    epochs = 131
    rows = OneWeightPerRow(TRAINING.rows(8).labels, width=TRAINING.width, batch_size=8, regression=True, step=2.0)
    model, foreseen = TRAINING.retrained(student, rows, epochs=epochs, batch_size=8)
    TRAINING.expect_right(student, rows, model, foreseen, epochs)
    updates = student.describe(model).steps
    if updates not in (0, epochs):
        message = (
            f"train_final_model(): for {epochs} epochs of one batch each the optimizer counted {updates} updates."
        )
        raise Wrong(message, "Something ends the training before the last epoch.")


def test_each_final_model_begins_afresh(student: Student) -> None:
    """Each call begins with a fresh model and leaves earlier ones alone."""
    _, left_alone = _trained_twice(student)
    if not left_alone:
        message = "train_final_model(): the second call went on with the first call's model. Build one in each call."
        raise Wrong(message, "A model of an earlier call is trained on.")


def _default_rows() -> OneWeightPerRow:
    """Rows for 130 epochs in batches of 16."""
    return OneWeightPerRow(TRAINING.rows(32).labels, batch_size=16, regression=True, step=1 / 130)


def test_defaults_are_130_epochs_in_batches_of_16(student: Student) -> None:
    """Without arguments there are 130 epochs in batches of 16."""
    trouble, _ = _trained_twice(student)
    if trouble is not None:
        raise trouble

    def as_by_default(left_out: str) -> bool:
        rows = _default_rows()
        given = {name: value for name, value in {"epochs": 130, "batch_size": 16}.items() if name != left_out}
        model, _ = TRAINING.retrained(student, rows, **given)
        rows.expect_trained(student, model, 130, "train_final_model()")
        return True

    otherwise = {name: lambda name=name: as_by_default(name) for name in ("epochs", "batch_size")}
    expect_defaults(student, FINAL, {"epochs": 130, "batch_size": 16}, otherwise)


HOUSE_PRICE_MODEL = ModelSpec(
    FEATURES, (LayerSpec(64, "relu"), LayerSpec(64, "relu"), LayerSpec(1)), "mse", "rmsprop", metrics=("mae",)
)


def _learns_other_prices(student: Student) -> bool:
    # As many columns as the chapter's data has, and whichever build_model is used: other checks look at that.
    task = replace(TRAINING, observe=_observe, width=FEATURES)
    rows = replace(_default_rows(), labels=TRAINING.rows(12).labels, width=FEATURES, uneven=True)
    return task.learns(student, rows, 0.6, epochs=20, batch_size=16)


test_held_out_mae_is_reached = held_out_mae("boston", "q8_mae", FINAL, HOUSE_PRICE_MODEL, _learns_other_prices)

# --- q9 ---


def _price_model(student: Student) -> ModelHandle:
    layer = LayerSpec(1, kernel=np.array([[1.5], [-2.0], [0.25]], np.float32), bias=np.array([20.0], np.float32))
    return student.make_model(ModelSpec(3, (layer,), "mse", metrics=("mae",)), "predict_prices")


def test_any_number_of_rows_gets_its_prices(student: Student) -> None:
    """One row or many, there is one price for each, in their order, as the model gives it."""
    rng = np.random.default_rng(17)
    for count in (1, 570):
        x = 10 * rng.normal(size=(count, 3)).astype(np.float32)  # so prices are negative or above 50 as well
        x[-1] = x[0]
        expected = x @ np.array([1.5, -2.0, 0.25]) + 20.0
        hint = "The prices are not the model's own, one for each row."
        seen = student.observe("predict_prices", _price_model(student), x)
        expect_array(seen.value, expected, "predict_prices()", atol=1e-3, hint=hint)
        expect_unchanged(seen, [None, x], "predict_prices()")


# --- q10 ---

(
    test_each_variant_builds_models_of_its_own,
    test_values_are_means_over_the_folds,
    test_defaults_are_4_folds_and_100_epochs,
) = comparing()
