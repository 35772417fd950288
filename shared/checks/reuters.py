"""The public checks of the Reuters assignment: what students see at once. They leave the finer points open."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from shared.checks.builders import TOPICS, built, compare_by_drop
from shared.checks.common import (
    WORDS,
    comparing,
    decoding,
    history_of_training,
    multi_hot,
    retraining,
    splitting,
    with_own_or_right_formulas,
)
from shared.expect.compile import expect_compiled
from shared.expect.history import (
    ACCURACY_NAMES,
    CLASS_ACCURACY_NAMES,
    drawn_both,
    history_with,
    series_of,
)
from shared.expect.network import ANY, expect_network
from shared.expect.values import expect_array, expect_integers, expect_number, expect_parts, number_of
from shared.student.protocol import (
    CheckFailed,
    Formula,
    LayerSpec,
    ModelHandle,
    ModelSpec,
    RandomGenerator,
    Student,
    StudentCodeError,
)

LOSS, VAL_LOSS = [2.6, 1.4, 0.8], [1.9, 1.2, 1.3]
ACCURACY, VAL_ACCURACY = [0.5, 0.7, 0.85], [0.6, 0.75, 0.72]
HISTORIES = {
    name: history_with(name, LOSS, VAL_LOSS, ACCURACY, VAL_ACCURACY)
    for name in dict.fromkeys((*ACCURACY_NAMES, *CLASS_ACCURACY_NAMES))
}
OUTPUT = (TOPICS, "softmax")
FOUR_LABELS = np.eye(TOPICS, dtype=np.float32)[[0, 45, 3, 45]]

# --- q1 ---


test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks = decoding("decode_newswire")

# --- q2 ---

test_each_word_sets_its_column, test_repeated_words_count_once = multi_hot()

# --- q3 ---


def test_each_label_sets_its_column(student: Student) -> None:
    """Row i has a single 1.0, in the column of label i."""
    got = student.call("to_one_hot", np.array([3, 0, 3]), dimension=5)
    expected = [[0, 0, 0, 1, 0], [1, 0, 0, 0, 0], [0, 0, 0, 1, 0]]
    advice = "There are `dimension` columns, and row i has its 1.0 in column labels[i] (listing 4.14)."
    expect_array(got, expected, "to_one_hot([3, 0, 3], 5)", next_step=advice)


# --- q4 ---


def test_sigmoid_makes_a_probability_of_each_number(student: Student) -> None:
    """The sigmoid is one half at 0, and near 0 and 1 on either side."""
    got = student.call("sigmoid", np.array([0.0, 2.0, -2.0, 10.0]))
    expected = [0.5, 0.88079708, 0.11920292, 0.9999546]
    advice = "It is 1 / (1 + e^-t), for each number by itself."
    expect_array(got, expected, "sigmoid([0, 2, -2, 10])", atol=1e-5, next_step=advice)


def test_softmax_makes_probabilities_of_each_row(student: Student) -> None:
    """Each row becomes positive numbers that add up to 1."""
    got = student.call("softmax", np.array([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]]))
    expected = [[0.66524096, 0.24472847, 0.09003057], [1 / 3, 1 / 3, 1 / 3]]
    advice = "Divide e^z by its sum along the last axis; keepdims=True keeps the rows apart."
    expect_array(got, expected, "softmax([[2, 1, 0], [0, 0, 0]])", atol=1e-5, next_step=advice)


# --- q5 ---


def test_both_classes_get_their_probability(student: Student) -> None:
    """The columns are the probabilities of class 0 and of class 1, whose logit is t."""
    expected = [[0.5, 0.5], [0.11920292, 0.88079708], [0.88079708, 0.11920292]]
    advice = "Each row is the softmax of [0, t]."

    def attempt(stand_ins: Mapping[str, Formula]) -> None:
        got = student.observe("two_class_softmax", np.array([0.0, 2.0, -2.0]), stand_ins=stand_ins).value
        expect_array(got, expected, "two_class_softmax([0, 2, -2])", atol=1e-5, next_step=advice)

    with_own_or_right_formulas(attempt)


# --- q6 ---


def _expect_a_distribution_over_topics(student: Student, model: ModelHandle, of: str) -> None:
    """The model is compiled, and its outputs are 46 probabilities per newswire that add up to 1."""
    expect_compiled(student, model, of)
    rows = np.zeros((3, WORDS), np.float32)
    rows[0, ::7], rows[1, ::11] = 5.0, 3.0
    outputs = student.predict(model, rows)
    if outputs.shape != (3, TOPICS):
        message = f"{of}: expected {TOPICS} numbers per newswire, got shape {outputs.shape} for 3 newswires."
        raise CheckFailed(f"{message} End with {TOPICS} units, one for each topic (listing 4.15).")
    if not ((outputs >= 0).all() and np.allclose(outputs.sum(axis=1), 1.0, atol=1e-2)):
        sums = ", ".join(f"{total:.2f}" for total in outputs.sum(axis=1))
        message = f"{of}: the numbers of each newswire should be probabilities that add up to 1, the sums are {sums}."
        raise CheckFailed(f"{message} The last layer needs a softmax.")


def test_model_is_compiled_and_gives_probabilities_of_46_topics(student: Student) -> None:
    """The model is compiled and gives each newswire 46 probabilities that add up to 1."""
    _expect_a_distribution_over_topics(student, built(student), "build_model()")


def test_default_layers_are_64_64_and_46(student: Student) -> None:
    """By default there are two hidden relu layers of 64 units before the softmax."""
    expect_network(student, built(student), WORDS, [(64, "relu"), (64, "relu")], OUTPUT)


# --- q7 ---


test_first_samples_are_set_aside = splitting()

# --- q8 ---

SMALL_LAYERS = (LayerSpec(8, "relu"), LayerSpec(*OUTPUT))
test_history_has_one_value_per_epoch = history_of_training(
    ModelSpec(4, SMALL_LAYERS, "categorical_crossentropy", few_steps=True), FOUR_LABELS
)


def test_loss_and_accuracy_are_drawn_in_this_order(student: Student) -> None:
    """The first of the two Axes shows both losses, the second both accuracies."""
    loss, accuracy = drawn_both(student, "plot_history", HISTORIES)
    if any(series.y.tolist() == ACCURACY for series in loss.series):
        raise CheckFailed(
            "plot_history(): the accuracies stand on the first Axes. Return the Axes of the loss first."
        )
    for figure, place, both, name in (
        (loss, "first", (LOSS, VAL_LOSS), "loss"),
        (accuracy, "second", (ACCURACY, VAL_ACCURACY), "accuracy"),
    ):
        series_of(figure, both[0], f"training {name}", f"plot_history(), {place} Axes")
        series_of(figure, both[1], f"validation {name}", f"plot_history(), {place} Axes")


# --- q9 ---


test_a_trained_model_comes_back = retraining(TOPICS, "softmax", "categorical_crossentropy")

# --- q10 ---


def test_shuffling_equal_labels_changes_nothing(student: Student) -> None:
    """Where all labels are the same, every guess is right and the share is 1."""
    got = student.call("random_baseline", np.full(8, 3), RandomGenerator(0))
    advice = "It is the mean of the places where the shuffled copy agrees with the labels."
    expect_number(got, 1.0, "random_baseline()", next_step=advice)


# --- q11 ---


def test_probabilities_come_first_then_topics(student: Student) -> None:
    """The result is the model's probabilities, and for each newswire the index of the largest one."""
    kernel = np.zeros((3, TOPICS), np.float32)
    kernel[[0, 1, 2], [7, 45, 0]] = 4.0
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    model = student.make_model(ModelSpec(3, layers, "categorical_crossentropy"), "predict_topics")
    x = np.eye(3, dtype=np.float32)
    parts = expect_parts(student.call("predict_topics", model, x), ("probabilities", "topics"), "predict_topics()")
    expected = student.predict(model, x)
    advice = "Return the probabilities first."
    expect_array(parts[0], expected, "predict_topics(), probabilities", atol=1e-4, next_step=advice)
    advice = "It is argmax along the last axis."
    topics = expect_array(parts[1], [7, 45, 0], "predict_topics(), topics", next_step=advice)
    expect_integers(topics, "predict_topics(), topics")


# --- q12 ---


def test_sparse_model_learns_from_integer_labels(student: Student) -> None:
    """The model gives 46 probabilities per newswire, and can be trained on labels that are integers."""
    of = "build_sparse_model()"
    model = built(student, "build_sparse_model")
    _expect_a_distribution_over_topics(student, model, of)
    rows = np.zeros((4, WORDS), np.float32)
    rows[[0, 1, 2, 3], [5, 6, 7, 8]] = 1.0
    try:
        student.train_step(model, rows, np.array([0, 45, 3, 45]))
    except StudentCodeError as fault:
        message = f"{of}: the model can't be trained on integer labels. Compile it with the sparse loss."
        raise CheckFailed(f"{message} ({str(fault)[:300]})", fault.hint) from fault


# --- q13 ---


def test_bottleneck_has_4_units_by_default(student: Student) -> None:
    """There are 64 units, then 4, then the 46 of the softmax."""
    model = built(student, "build_bottleneck_model")
    expect_compiled(student, model, "build_bottleneck_model()")
    expect_network(student, model, WORDS, [(64, "relu"), (4, ANY)], OUTPUT, "build_bottleneck_model()")


# --- q14 ---


def test_drop_is_positive_where_the_bottleneck_does_worse(student: Student) -> None:
    """The drop is the accuracy of the default model minus that of the bottleneck model."""
    specs = (_fixed_model(right=3), _fixed_model(right=1))
    x = np.zeros((4, WORDS), np.float32)
    x[[0, 1, 2, 3], [0, 1, 2, 3]] = 1.0
    data = (x, FOUR_LABELS, x, FOUR_LABELS)
    compared = compare_by_drop(student, specs, *data, epochs=1, batch_size=4)
    got = number_of(compared.value, "bottleneck_drop()")
    if compared.sign:
        better, worse = ("default model", "one with the bottleneck")[:: compared.sign]
        advice = f"Here the {better} is right about 3 of 4 rows, the {worse} about 1 of 4."
        expect_number(got, 0.5 * compared.sign, "bottleneck_drop()", atol=1e-3, next_step=advice)
    elif not -1.0 <= got <= 1.0:
        raise CheckFailed(f"bottleneck_drop(): {got!r} is no difference of two accuracies.")


def _fixed_model(right: int) -> ModelSpec:
    """A model that is right about so many of the four rows, and learns next to nothing."""
    kernel = np.zeros((WORDS, TOPICS), np.float32)
    kernel[:4] = 4.0 * FOUR_LABELS
    kernel[right:4] *= -1.0
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    return ModelSpec(WORDS, layers, "categorical_crossentropy", "SGD", 1e-6, few_steps=True)


# --- q15 ---


test_every_variant_gets_an_accuracy = comparing(
    ModelSpec(WORDS, SMALL_LAYERS, "categorical_crossentropy", few_steps=True),
    FOUR_LABELS,
    {"small": {"hidden_units": (2,)}, "deep": {"hidden_units": (8, 8, 8)}},
)
