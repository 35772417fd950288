"""The public checks of the IMDB assignment: what students see at once. They leave the finer points open."""

from __future__ import annotations

import numpy as np

from shared.checks.common import (
    WORDS,
    comparing,
    decoding,
    history_of_training,
    multi_hot,
    retraining,
    splitting,
)
from shared.expect.compile import expect_compiled
from shared.expect.history import ACCURACY_NAMES, drawn, history_with, series_of
from shared.expect.network import expect_network
from shared.expect.values import (
    expect_array,
    expect_dtype,
    expect_integer,
    expect_integers,
    expect_model,
    expect_shape,
)
from shared.student.protocol import CheckFailed, LayerSpec, ModelSpec, Student

LOSS, VAL_LOSS = [0.6, 0.4, 0.2], [0.7, 0.5, 0.55]
ACCURACY, VAL_ACCURACY = [0.7, 0.8, 0.95], [0.6, 0.75, 0.72]
HISTORIES = {name: history_with(name, LOSS, VAL_LOSS, ACCURACY, VAL_ACCURACY) for name in ACCURACY_NAMES}
SMALL_MODEL = ModelSpec(4, (LayerSpec(3, "relu"), LayerSpec(1, "sigmoid")), few_steps=True)

# --- q1 ---


test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks = decoding("decode_review")

# --- q2 ---

test_each_word_sets_its_column, test_repeated_words_count_once = multi_hot()

# --- q3 ---


def test_labels_keep_their_values(student: Student) -> None:
    """Each label stays what it was, in one array of shape (n,)."""
    got = student.call("vectorize_labels", np.array([0, 1, 1]))
    expect_array(got, [0, 1, 1], "vectorize_labels()")


def test_labels_are_float32(student: Student) -> None:
    """The labels come as float32."""
    got = student.call("vectorize_labels", np.array([1, 0]))
    expect_dtype(expect_array(got, [1, 0], "vectorize_labels()"), "float32", "vectorize_labels()")


# --- q4 ---


def test_model_is_compiled_and_gives_one_probability_per_review(student: Student) -> None:
    """The model is compiled and gives one number between 0 and 1 for each review."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_compiled(student, model, "build_model()")
    rows = np.zeros((3, WORDS), np.float32)
    rows[:, ::7] = 5.0
    outputs = student.predict(model, rows)
    if outputs.size != 3 or not ((outputs >= 0) & (outputs <= 1)).all():
        message = "build_model(): expected one number between 0 and 1 per review"
        raise CheckFailed(f"{message}, got shape {outputs.shape}. End with one sigmoid unit (listing 4.4).")


def test_default_layers_are_16_16_and_1(student: Student) -> None:
    """By default there are two hidden relu layers of 16 units before the sigmoid unit."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_network(student, model, WORDS, [(16, "relu"), (16, "relu")], (1, "sigmoid"))


# --- q5 ---


def test_the_given_model_comes_back_compiled(student: Student) -> None:
    """The model that was handed over comes back, compiled, with its layers and weights as they were."""
    given = student.make_model(ModelSpec(4, SMALL_MODEL.layers, compiled=False), "compile_with_objects")
    rows = np.eye(4, dtype=np.float32)
    before = student.predict(given, rows)
    got = expect_model(student.call("compile_with_objects", given), "compile_with_objects()")
    if got != given:
        raise CheckFailed("compile_with_objects(): a new model came back. Compile the given one and return it.")
    expect_compiled(student, got, "compile_with_objects()")
    after = student.predict(got, rows)
    if after.shape != before.shape or not np.allclose(after, before, atol=1e-6):
        raise CheckFailed("compile_with_objects(): the model itself was changed. Only compile it.")


# --- q6 ---


test_first_samples_are_set_aside = splitting()

# --- q7 ---

test_history_has_one_value_per_epoch = history_of_training(SMALL_MODEL, np.array([0, 1, 0, 1], np.float32))

# --- q8 ---


def test_plot_loss_draws_both_series(student: Student) -> None:
    """plot_loss draws the training loss and the validation loss."""
    figure = drawn(student, "plot_loss", HISTORIES)
    series_of(figure, LOSS, "training loss", "plot_loss()")
    series_of(figure, VAL_LOSS, "validation loss", "plot_loss()")


def test_plot_accuracy_draws_both_series(student: Student) -> None:
    """plot_accuracy draws the training accuracy and the validation accuracy."""
    figure = drawn(student, "plot_accuracy", HISTORIES)
    series_of(figure, ACCURACY, "training accuracy", "plot_accuracy()")
    series_of(figure, VAL_ACCURACY, "validation accuracy", "plot_accuracy()")


# --- q9 ---


def test_lowest_validation_loss_wins(student: Student) -> None:
    """The best epoch is the one with the lowest validation loss, counted from 1."""
    advice = "Look for the lowest 'val_loss', and count from 1."
    expect_integer(student.call("best_epoch", HISTORIES["accuracy"]), 2, "best_epoch()", next_step=advice)


# --- q10 ---


test_a_trained_model_comes_back = retraining(1, "sigmoid", "binary_crossentropy")

# --- q11 ---


def test_probabilities_become_zeros_and_ones(student: Student) -> None:
    """Each review gets the integer 1 or 0, in one array of shape (n,)."""
    layer = LayerSpec(1, "sigmoid", kernel=np.ones((1, 1), np.float32))
    model = student.make_model(ModelSpec(1, (layer,)), "predict_sentiment")
    got = student.call("predict_sentiment", model, np.array([[2.0], [-2.0], [0.5]], np.float32))
    advice = "Is the second axis of the predictions still there?"
    expect_shape(got, (3,), "predict_sentiment()", next_step=advice)
    expect_integers(expect_array(got, [1, 0, 1], "predict_sentiment()"), "predict_sentiment()")


# --- q12 ---


test_every_variant_gets_an_accuracy = comparing(
    ModelSpec(WORDS, SMALL_MODEL.layers, few_steps=True),
    np.array([0, 1, 0, 1], np.float32),
    {"small": {"hidden_units": (2,)}, "tanh": {"activation": "tanh"}},
)
