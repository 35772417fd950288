"""The public checks of the IMDB assignment: what students see at once. They leave the finer points open."""

from __future__ import annotations

import numpy as np

from shared.expect import (
    expect_array,
    expect_dict,
    expect_dtype,
    expect_integer,
    expect_integers,
    expect_model,
    expect_parts,
    expect_text,
    number_of,
)
from shared.network import expect_compiled, expect_network
from shared.student import LayerSpec, ModelSpec, OneHotRows, Student, Wrong
from shared.training import (
    ACCURACY_NAMES,
    drawn,
    expect_history,
    history_with,
    observe_with_models,
    series_of,
    trained,
)

WORDS = 10_000
LOSS, VAL_LOSS = [0.6, 0.4, 0.2], [0.7, 0.5, 0.55]
ACCURACY, VAL_ACCURACY = [0.7, 0.8, 0.95], [0.6, 0.75, 0.72]
HISTORIES = {name: history_with(name, LOSS, VAL_LOSS, ACCURACY, VAL_ACCURACY) for name in ACCURACY_NAMES}
SMALL_MODEL = ModelSpec(4, (LayerSpec(3, "relu"), LayerSpec(1, "sigmoid")))

# --- q1 ---


def test_ranks_are_offset_by_three(student: Student) -> None:
    """The word of rank r stands for index r + 3, and the words are joined by single spaces."""
    got = student.call("decode_review", [4, 5, 4], {"good": 1, "film": 2})
    expect_text(got, "good film good", "decode_review()", "Look up index - 3 (listing 4.2).")


def test_indices_without_a_word_become_question_marks(student: Student) -> None:
    """An index that has no word becomes a question mark."""
    got = student.call("decode_review", [1, 4, 99], {"good": 1, "film": 2})
    expect_text(got, "? good ?", "decode_review()", "dict.get(key, '?') gives '?' for a missing key.")


# --- q2 ---


def test_each_word_sets_its_column(student: Student) -> None:
    """Row i has 1.0 in the columns of the words of review i, and 0.0 elsewhere."""
    got = student.call("vectorize_sequences", [[1, 3], [2]], dimension=5)
    expect_array(got, [[0, 1, 0, 1, 0], [0, 0, 1, 0, 0]], "vectorize_sequences()", next_step="See listing 4.3.")


def test_repeated_words_count_once(student: Student) -> None:
    """A word that occurs twice still gives 1.0, not 2.0."""
    got = student.call("vectorize_sequences", [[0, 3, 3]], dimension=5)
    expect_array(got, [[1, 0, 0, 1, 0]], "vectorize_sequences()", next_step="Assign 1.0 instead of adding.")


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
        raise Wrong(f"{message}, got shape {outputs.shape}. End with one sigmoid unit (listing 4.4).")


def test_default_layers_are_16_16_and_1(student: Student) -> None:
    """By default there are two hidden relu layers of 16 units before the sigmoid unit."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_network(student, model, WORDS, [(16, "relu"), (16, "relu")], (1, "sigmoid"))


# --- q5 ---


def test_the_given_model_comes_back_compiled(student: Student) -> None:
    """The model that was handed over comes back, compiled."""
    given = student.make_model(ModelSpec(4, SMALL_MODEL.layers, compiled=False), "compile_with_objects")
    got = expect_model(student.call("compile_with_objects", given), "compile_with_objects()")
    if got != given:
        raise Wrong("compile_with_objects(): a new model came back. Compile the given one and return it.")
    expect_compiled(student, got, "compile_with_objects()")


# --- q6 ---


def test_first_samples_are_set_aside(student: Student) -> None:
    """The first n_val samples and labels are for validation, the others for training, in this order."""
    x, y = np.arange(10.0).reshape(5, 2), np.arange(5)
    names = ("x_val", "y_val", "partial_x_train", "partial_y_train")
    parts = expect_parts(student.call("split_validation", x, y, n_val=2), names, "split_validation()")
    for name, part, expected in zip(names, parts, (x[:2], y[:2], x[2:], y[2:]), strict=True):
        expect_array(part, expected, f"split_validation(), {name}", next_step="See listing 4.6.")


# --- q7 ---


def test_history_has_one_value_per_epoch(student: Student) -> None:
    """The history holds loss and validation loss, one value per epoch."""
    x, y = np.eye(4, dtype=np.float32), np.array([0, 1, 0, 1], np.float32)
    _, history = trained(student, SMALL_MODEL, x, y, x[:2], y[:2], epochs=2, batch_size=2)
    expect_history(history, 2, "train()")


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
    expect_integer(student.call("best_epoch", HISTORIES["accuracy"]), 2, "best_epoch()", "Count from 1.")


# --- q10 ---


def test_a_trained_model_comes_back(student: Student) -> None:
    """The result is a model that was trained on the given reviews."""
    x, y = OneHotRows([0, 1, 2, 3], WORDS), np.ones(4, np.float32)
    layer = LayerSpec(1, "sigmoid", kernel=np.zeros((WORDS, 1), np.float32))
    untrained = ModelSpec(WORDS, (layer,), learning_rate=0.1)
    seen = observe_with_models(student, "retrain", [untrained], x, y)
    model = expect_model(seen.value, "retrain()")
    # Untrained it says exactly one half. Little more is enough: the function may compile it with a smaller rate.
    if model in seen.built["build_model"] and not (student.predict(model, x) > 0.5001).all():
        raise Wrong("retrain(): the model is not trained. Call its fit(...) and return the model (listing 4.10).")


# --- q11 ---


def test_probabilities_become_zeros_and_ones(student: Student) -> None:
    """Each review gets the integer 1 or 0, in one array of shape (n,)."""
    layer = LayerSpec(1, "sigmoid", kernel=np.ones((1, 1), np.float32))
    model = student.make_model(ModelSpec(1, (layer,)), "predict_sentiment")
    got = student.call("predict_sentiment", model, np.array([[2.0], [-2.0], [0.5]], np.float32))
    advice = "Is the second axis of the predictions still there?"
    expect_integers(expect_array(got, [1, 0, 1], "predict_sentiment()", next_step=advice), "predict_sentiment()")


# --- q12 ---


def test_every_variant_gets_an_accuracy(student: Student) -> None:
    """The result has the name of each variant with one accuracy between 0 and 1."""
    x, y = OneHotRows([0, 1, 2, 3], WORDS), np.array([0, 1, 0, 1], np.float32)
    variants = {"small": {"hidden_units": (2,)}, "tanh": {"activation": "tanh"}}
    small = ModelSpec(WORDS, SMALL_MODEL.layers)
    got = observe_with_models(student, "compare_models", [small], x, y, x, y, variants, epochs=1).value
    accuracies = expect_dict(got, "compare_models()")
    if set(accuracies) != set(variants):
        raise Wrong(f"compare_models(): expected the keys {sorted(variants)}, got {sorted(map(str, accuracies))}.")
    for name, value in accuracies.items():
        if not 0.0 <= number_of(value, f"compare_models(), {name!r}") <= 1.0:
            raise Wrong(f"compare_models(), {name!r}: {value!r} is no accuracy between 0 and 1.")
