"""The public checks of the Boston assignment: what students see at once. They leave the finer points open."""

from __future__ import annotations

import numpy as np

from shared.checks.common import values_of_variants
from shared.expect.compile import expect_compiled
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder, series_of
from shared.expect.network import expect_negative_outputs, expect_network, one_output_per_row
from shared.expect.values import (
    expect_array,
    expect_axes,
    expect_integer,
    expect_model,
    expect_parts,
    expect_shape,
    kind_of,
)
from shared.student.protocol import Array, Builder, CheckFailed, LayerSpec, ModelSpec, Student, Value

FEATURES = 13

# --- q1 ---

TRAIN, TEST = np.array([[1.0, 100.0], [3.0, 300.0]]), np.array([[4.0, 100.0]])
PARTS = ("train", "test")


def _normalized(student: Student) -> list[Value]:
    return expect_parts(student.call("normalize", TRAIN, TEST), PARTS, "normalize()")


def _expect_scaled(got: Value, expected: Array, part: str, next_step: str) -> None:
    """As `expect_array`; a standard deviation with one degree of freedom less is right as well."""
    array = expect_shape(got, expected.shape, f"normalize(), {part}", next_step)
    with_fewer = expected / np.sqrt(2.0)  # of two rows
    target = with_fewer if np.allclose(array, with_fewer, atol=0.01) else expected
    expect_array(array, target, f"normalize(), {part}", atol=0.01, next_step=next_step)


def test_training_data_gets_mean_0_and_deviation_1(student: Student) -> None:
    """In the training data each feature (column) gets mean 0 and standard deviation 1."""
    train, _ = _normalized(student)
    advice = "Mean and standard deviation belong to each column: axis=0 (listing 4.24)."
    _expect_scaled(train, np.array([[-1.0, -1.0], [1.0, 1.0]]), "training data", advice)


def test_test_data_is_scaled_like_the_training_data(student: Student) -> None:
    """The test data is shifted and scaled with the training data's mean and standard deviation."""
    _, test = _normalized(student)
    advice = "Use the training data's mean and standard deviation for both (listing 4.24)."
    _expect_scaled(test, np.array([[2.0, -1.0]]), "test data", advice)


# --- q2 ---


def test_model_is_compiled_and_gives_one_price_per_row(student: Student) -> None:
    """The model is compiled and gives one number for each row of 13 features."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_compiled(student, model, "build_model()")
    one_output_per_row(student, model, np.ones((3, FEATURES), np.float32), "build_model()")


def test_default_layers_are_64_64_and_1(student: Student) -> None:
    """By default there are two hidden relu layers of 64 units before one unit without activation."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_negative_outputs(student, model, FEATURES, "build_model()")
    expect_network(student, model, FEATURES, [(64, "relu"), (64, "relu")], (1, "linear"))


# --- q3 and q4 ---

# The model of these checks says 0 for every row and learns nothing, so the MAE of a block is known.
FOLD_TARGETS = np.array([1.0, 3.0, -10.0, -14.0, 4.0, 6.0], np.float32)
FOLD_DATA = np.linspace(-1.0, 1.0, 12, dtype=np.float32).reshape(6, 2)
BLOCKS = FOLD_TARGETS.reshape(3, 2)
UNTEACHABLE = ModelSpec(
    2,
    (LayerSpec(1, kernel=np.zeros((2, 1), np.float32)),),
    "mse",
    "SGD",
    learning_rate=0.0,
    metrics=("mae",),
    few_steps=True,
)
MAE_OF_BLOCKS = np.abs(BLOCKS).mean(axis=1)  # 2, 12, 5
SLACK = 0.2  # who compiles the model anew makes it learn a little


def _values_of_folds(student: Student, function: str, epochs: int) -> Value:
    settings = {"k": 3, "epochs": epochs, "batch_size": 2}
    seen = observe_with_given_builder(student, function, FOLD_DATA, FOLD_TARGETS, [UNTEACHABLE], **settings)
    if not seen.builder_calls[GIVEN_BUILDER]:
        raise CheckFailed(
            f"{function}(): the build_model that it is given is not called. build_model() gives a new model."
        )
    return seen.value


def _expect_mae_of_blocks(values: Array, of: str) -> None:
    """The values are those of the three blocks, in any order."""
    if np.allclose(np.sort(values), np.sort(MAE_OF_BLOCKS), atol=SLACK):
        return
    training = [np.abs(np.delete(BLOCKS, fold, axis=0)).mean() for fold in range(3)]
    suspected = {
        "the mean squared error, which is the loss. The metric is the MAE": (BLOCKS**2).mean(axis=1),
        "the MAE of the rows it was trained on. Evaluate on the block that was set aside": training,
        "the MAE of all rows. Evaluate on the block that was set aside": [np.abs(BLOCKS).mean()] * 3,
        "the MAE of the first block again. Each fold has a block of its own": [MAE_OF_BLOCKS[0]] * 3,
    }
    for what, likely in suspected.items():
        if np.allclose(values, likely, atol=SLACK):
            raise CheckFailed(f"{of}: each fold has {what} (listing 4.26).")
    fold = int(np.argmax(np.abs(values - MAE_OF_BLOCKS)))
    message = f"{of}: for a model that says 0 for every row, fold {fold} has the targets {BLOCKS[fold].tolist()}"
    raise CheckFailed(f"{message}, so the MAE {MAE_OF_BLOCKS[fold]:g}, got {values[fold]:.3g}. See listing 4.26.")


def test_each_fold_has_the_mae_of_its_block(student: Student) -> None:
    """There is one number per fold: the MAE on the block of samples that the fold has set aside."""
    of = "k_fold_scores()"
    got = _values_of_folds(student, "k_fold_scores", epochs=1)
    if isinstance(got, float):
        raise CheckFailed(
            f"{of}: expected a list of 3 numbers, one per fold, got {kind_of(got)}. Don't average them yet."
        )
    scores = expect_shape(got, (3,), of, "There is one score for each of k=3 folds.")
    _expect_mae_of_blocks(scores, of)


def test_each_fold_has_one_mae_per_epoch(student: Student) -> None:
    """There is one list per fold, with the MAE on its block after each epoch."""
    of = "k_fold_histories()"
    got = _values_of_folds(student, "k_fold_histories", epochs=2)
    advice = "There is one list for each of k=3 folds, with one number for each of 2 epochs."
    histories = expect_shape(got, (3, 2), of, advice)
    for epoch in range(2):
        _expect_mae_of_blocks(histories[:, epoch], f"{of}, epoch {epoch + 1}")


# --- q5 ---


def test_each_epoch_is_averaged_over_the_folds(student: Student) -> None:
    """There is one number per epoch: the mean of this epoch's MAE over all folds."""
    got = student.call("average_history", [[4.0, 2.0, 1.0], [6.0, 3.0, 2.0]])
    expect_array(got, [5.0, 2.5, 1.5], "average_history()", next_step="Average epoch by epoch, not fold by fold.")


# --- q6 ---

CURVE = [9.0, 4.0, 3.0, 2.0, 2.5]


def test_the_whole_curve_is_drawn(student: Student) -> None:
    """Without an argument the validation MAE of every epoch is drawn."""
    axes = expect_axes(student.call("plot_validation_mae", CURVE), "plot_validation_mae()")
    series_of(student.figure(axes), CURVE, "given values", "plot_validation_mae()")


def test_both_axes_have_a_label(student: Student) -> None:
    """Both axes say what they show."""
    axes = expect_axes(student.call("plot_validation_mae", CURVE), "plot_validation_mae()")
    figure = student.figure(axes)
    missing = [name for name in ("xlabel", "ylabel") if not getattr(figure, name)]
    if missing:
        raise CheckFailed(
            f"plot_validation_mae(): no {' and no '.join(missing)}. axes.set(xlabel=…, ylabel=…) sets them."
        )


# --- q7 ---


def test_epochs_count_from_the_beginning(student: Student) -> None:
    """The best epoch lies after the first `skip`, and is counted from 1, from the beginning of the training."""
    got = student.call("best_num_epochs", [1.0, 9.0, 4.0, 3.0, 5.0], skip=2)
    advice = "The lowest value after the first 2 is 3.0, that of epoch 4."
    expect_integer(got, 4, "best_num_epochs()", advice)


# --- q8 ---


def test_a_trained_model_comes_back(student: Student) -> None:
    """The result is a model made by the given build_model and trained on the given rows."""
    x, y = np.eye(4, dtype=np.float32), np.full(4, 5.0, np.float32)
    layer = LayerSpec(1, kernel=np.zeros((4, 1), np.float32))
    spec = ModelSpec(4, (layer,), "mse", learning_rate=0.1, few_steps=True)
    seen = observe_with_given_builder(student, "train_final_model", x, y, [spec], epochs=3, batch_size=2)
    model = expect_model(seen.value, "train_final_model()")
    if not seen.builder_calls[GIVEN_BUILDER]:
        message = "train_final_model(): the build_model that it is given is not called."
        raise CheckFailed(f"{message} model = build_model() makes a model.")
    if not (one_output_per_row(student, model, x, "train_final_model()") > 1e-4).all():
        raise CheckFailed("train_final_model(): the model is not trained. Call its fit(...) and return the model.")


# --- q9 ---


def test_there_is_one_price_per_row(student: Student) -> None:
    """Each row gets its predicted price, in one array of shape (n,)."""
    layer = LayerSpec(1, kernel=np.array([[2.0], [1.0]], np.float32))
    model = student.make_model(ModelSpec(2, (layer,), "mse", metrics=("mae",)), "predict_prices")
    got = student.call("predict_prices", model, np.array([[1.0, 0.5], [3.0, 1.0], [10.0, 0.0]], np.float32))
    advice = "Is the second axis of the predictions still there?"
    expect_array(got, [2.5, 7.0, 20.0], "predict_prices()", atol=1e-4, next_step=advice)


# --- q10 ---


def test_every_variant_gets_its_mean_mae(student: Student) -> None:
    """The result has the name of each variant with one number: the mean of the MAEs of its folds."""
    variants = {"small": {"hidden_units": (2,)}, "deep": {"hidden_units": (4, 4, 4)}}
    arguments = (FOLD_DATA, FOLD_TARGETS, [UNTEACHABLE], variants)
    seen = observe_with_given_builder(student, "compare_models", *arguments, k=3, epochs=1)
    values = values_of_variants(seen.value, variants)
    mean = float(np.abs(FOLD_TARGETS).mean())  # all folds have as many rows
    if all(abs(value - mean) <= SLACK for value in values.values()):
        return
    # A fault of k_fold_scores is counted there, not once more here.
    scores = student.call("k_fold_scores", FOLD_DATA, FOLD_TARGETS, Builder((UNTEACHABLE,)), k=3, epochs=1)
    own_mean = float(np.mean(expect_shape(scores, (3,), "k_fold_scores()")))
    for name, value in values.items():
        if not abs(value - own_mean) <= SLACK:
            message = f"compare_models(), {name!r}: got {value:.4g}, but k_fold_scores has the mean {own_mean:.4g}"
            raise CheckFailed(f"{message} on the same data with the same k and epochs.")
