"""The hidden checks of the Reuters assignment: what the public ones leave open."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from autograder.checks.bottleneck import dropping
from autograder.checks.comparisons import HINT, Comparison, comparing
from autograder.checks.default_model import DefaultModel
from autograder.checks.encodings import decoding, multi_hot, splitting
from autograder.checks.held_out import held_out_accuracy
from autograder.checks.networks import (
    expect_accuracy,
    expect_no_chance_in_training,
    expect_nothing_random,
    fresh_each_time,
    hidden_units,
    nothing_random,
)
from autograder.checks.plots import SERIES, plots
from autograder.checks.retrainings import Retraining, retraining
from autograder.checks.trainings import training
from autograder.dynamics import sigmoid
from autograder.remembering import once_per_student
from shared.checks.builders import DEFAULT_UNITS, TOPICS, built, topic_model
from shared.checks.common import WORDS
from shared.expect import (
    expect_array,
    expect_dict,
    expect_integers,
    expect_number,
    expect_parts,
    expect_unchanged,
    number_of,
)
from shared.network import expect_loss_value, expect_network, expect_rmsprop, softmax
from shared.student import Array, Figure, LayerSpec, ModelHandle, ModelSpec, RandomGenerator, Student, Value, Wrong
from shared.training import drawn_both

# --- q1 ---

test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded = decoding("decode_newswire")

# --- q2 ---

(
    test_every_row_has_its_own_words,
    test_dimension_is_10000_by_default,
    test_calls_do_not_influence_each_other,
    test_newswires_are_not_changed,
) = multi_hot()

# --- q3 ---


def test_there_are_46_columns_by_default(student: Student) -> None:
    """Without an argument there are 46 columns, whichever labels occur."""
    for labels in ([40, 2, 40, 7], [45, 0]):
        got = student.call("to_one_hot", np.array(labels))
        hint = "The default of `dimension` is 46, and the labels at hand don't change it."
        expect_array(got, np.eye(TOPICS)[labels], "to_one_hot()", hint=hint)


def test_dimension_is_honoured(student: Student) -> None:
    """With an argument there are as many columns as it says."""
    for labels, dimension in (([1, 4, 1], 9), ([2], 3)):
        got = student.call("to_one_hot", np.array(labels), dimension)
        expect_array(got, np.eye(dimension)[labels], "to_one_hot()", hint="Use the argument `dimension`.")


def test_labels_may_be_a_list_or_any_integers(student: Student) -> None:
    """Labels may come as a list or as an array of any integer type."""
    labels = [5, 0, 3, 5, 1]
    for given in (labels, np.array(labels, np.uint8), np.array(labels, np.int32)):
        got = student.call("to_one_hot", given, dimension=6)
        expect_array(got, np.eye(6)[labels], "to_one_hot()", hint="Some kind of labels is not encoded.")


def test_labels_are_not_changed(student: Student) -> None:
    """The given labels stay as they are."""
    labels = np.array([9, 1, 44, 1])
    seen = student.observe("to_one_hot", labels)
    expect_array(seen.value, np.eye(TOPICS)[[9, 1, 44, 1]], "to_one_hot()")
    expect_unchanged(seen, [labels], "to_one_hot()")


# --- q4 ---

LARGE = np.array([-1000.0, -50.0, 0.0, 50.0, 1000.0])


def test_sigmoid_is_finite_for_large_numbers(student: Student) -> None:
    """The sigmoid of very large and very small numbers is 1 and 0."""
    expect_array(student.call("sigmoid", LARGE), sigmoid(LARGE), "sigmoid()", hint="Large numbers give no number.")


def test_softmax_is_finite_for_large_numbers(student: Student) -> None:
    """The softmax of very large and very small logits is finite, and only their differences count."""
    logits = np.array([[1000.0, 1001.0, 999.0], [-1000.0, -1000.0, -2000.0], [-1000.0, 0.0, 1000.0]])
    hint = "Large logits give no probabilities. Only the differences of logits count."
    expect_array(student.call("softmax", logits), softmax(logits), "softmax()", atol=1e-5, hint=hint)


def test_softmax_works_along_the_last_axis(student: Student) -> None:
    """Arrays of one, two and three axes are normalised along the last one, and keep their shape."""
    rng = np.random.default_rng(4)
    for shape in ((46,), (4, 3), (3, 3), (2, 3, 4)):
        logits = rng.normal(size=shape) * 3
        got = student.call("softmax", logits)
        expect_array(
            got, softmax(logits), "softmax()", atol=1e-5, hint="Normalise along the last axis, for any shape."
        )


def test_input_may_be_whole_numbers_and_stays_as_it_is(student: Student) -> None:
    """Both functions take whole numbers too, keep the shape and leave their input alone."""
    hint = "For whole numbers the result is not the same as for floats."
    numbers = np.array([[2, -1, 0], [3, 3, -4]])
    for given in (numbers, numbers.astype(np.float64)):
        for function, expected in (("sigmoid", sigmoid(given)), ("softmax", softmax(given.astype(np.float64)))):
            seen = student.observe(function, given)
            expect_array(seen.value, expected, f"{function}()", atol=1e-5, hint=hint)
            expect_unchanged(seen, [given], f"{function}()")


# --- q5 ---


def _expect_two_classes(student: Student, logits: Array, hint: str) -> None:
    shares, of = sigmoid(logits), "two_class_softmax()"
    seen = student.observe("two_class_softmax", logits)
    expect_array(seen.value, np.stack([1 - shares, shares], axis=1), of, atol=1e-5, hint=hint)
    expect_unchanged(seen, [logits], of)


def test_softmax_over_two_logits_agrees_with_the_sigmoid(student: Student) -> None:
    """For any number of logits the second column is their sigmoid, and the rows add up to 1."""
    for count in (1, 2, 31):
        logits = np.random.default_rng(count).normal(size=count) * 4
        _expect_two_classes(student, logits, "Each row is the softmax of the logits of class 0 and class 1.")


def test_two_classes_are_finite_for_large_logits(student: Student) -> None:
    """Very large and very small logits give probabilities too."""
    _expect_two_classes(student, LARGE, "Large logits give no probabilities.")


# --- q6 ---

OUTPUT = (TOPICS, "softmax")

test_hidden_units_are_honoured = hidden_units(OUTPUT)
test_nothing_is_dropped_at_random = nothing_random(label=np.eye(TOPICS, dtype=np.float32)[[7]])

# The right topics of four newswires, and the probabilities that they get.
RIGHT = np.array([3, 45, 0, 3])
SHARES = np.array([0.9, 0.5, 0.2, 0.04])
ONE_HOT = np.eye(TOPICS, dtype=np.float32)[RIGHT]
PROBABILITIES = ((1 - SHARES[:, None]) / (TOPICS - 1) * (1 - ONE_HOT) + SHARES[:, None] * ONE_HOT).astype(np.float32)
CATEGORICAL, SPARSE_CATEGORICAL = "categorical cross-entropy", "sparse categorical cross-entropy"
CROSS_ENTROPY = float(-np.log(SHARES).mean())
# Far from the probabilities, because the mean over 46 columns is small.
FAR_LABELS = 100 * ONE_HOT
SQUARED_ERROR = float(((PROBABILITIES - FAR_LABELS) ** 2).mean())


def _expect_loss(
    student: Student, model: ModelHandle, labels: Array, expected: float, name: str, function: str = "build_model"
) -> None:
    student.weights(model, WORDS)  # builds it
    expect_loss_value(student, model, labels, PROBABILITIES, expected, name, f"{function}()")


def test_loss_is_categorical_crossentropy(student: Student) -> None:
    """By default the loss is the categorical cross-entropy of probabilities."""
    _expect_loss(student, built(student), ONE_HOT, CROSS_ENTROPY, CATEGORICAL)


def test_loss_is_honoured(student: Student) -> None:
    """Another loss can be asked for."""
    _expect_loss(student, built(student, loss="mse"), FAR_LABELS, SQUARED_ERROR, "mse")
    sparse = built(student, loss="sparse_categorical_crossentropy")
    _expect_loss(student, sparse, RIGHT, CROSS_ENTROPY, SPARSE_CATEGORICAL)


LABELS_OF_8_ROWS = np.array([0, 45, 7, 7, 21, 3, 45, 30])
ONE_HOT_OF_8_ROWS = np.eye(TOPICS, dtype=np.float32)[LABELS_OF_8_ROWS]


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its usual learning rate."""
    expect_rmsprop(student, built(student), WORDS, 0.001, "build_model()", ONE_HOT_OF_8_ROWS)


def test_accuracy_is_reported(student: Student) -> None:
    """The model reports its accuracy."""
    expect_accuracy(student, built(student), WORDS, "build_model()", units=TOPICS)


test_each_call_makes_a_fresh_model = fresh_each_time(ONE_HOT_OF_8_ROWS)

# --- q7 ---

(
    test_n_val_is_1000_by_default,
    test_no_sample_is_lost_or_shared,
    test_split_leaves_its_arguments_alone,
) = splitting(1000)

# --- q8 ---

(
    test_epochs_and_batch_size_are_honoured,
    test_defaults_are_20_epochs_in_batches_of_512,
    test_validation_follows_each_epoch,
    test_training_values_are_those_of_the_training_rows,
) = training(TOPICS)


def _drawn(student: Student, histories: Mapping[str, Value]) -> tuple[Figure, Figure]:
    """The plots of the loss and of the accuracy; a public check looks at which of them comes first."""
    first, second = drawn_both(student, "plot_history", histories)
    exchanged = any(series.y.tolist() in SERIES[1] for series in first.series)
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

# --- q9 ---

DEFAULTS = {"hidden_units": DEFAULT_UNITS, "loss": "categorical_crossentropy"}
DEFAULT_MODEL = DefaultModel(
    DEFAULTS,
    WORDS,
    [(units, "relu") for units in DEFAULT_UNITS],
    OUTPUT,
    CATEGORICAL,
    ONE_HOT,
    PROBABILITIES,
    CROSS_ENTROPY,
)
RETRAINING = Retraining("retrain", epochs=9, classes=TOPICS, default=DEFAULT_MODEL)

(
    test_all_rows_are_trained_on_for_9_epochs,
    test_retraining_honours_epochs,
    test_each_retraining_begins_afresh,
) = retraining(RETRAINING, other_epochs=5)

test_held_out_accuracy_is_reached = held_out_accuracy(
    "reuters",
    "q9_accuracy",
    topic_model(),
    lambda student: RETRAINING.learns(student, RETRAINING.unknown_rows(), 0.1),
)

# --- q10 ---


def _baseline(student: Student, labels: Value, seed: int) -> float:
    return number_of(student.call("random_baseline", labels, RandomGenerator(seed)), "random_baseline()")


def test_guesses_are_the_labels_in_another_order(student: Student) -> None:
    """The guesses are the labels in any order: of two different ones both may be right or none, of three also one."""
    hint = "The guesses are not the labels in another order, or are not compared with the labels."
    # Each share comes up in 1 of 2 shuffles at least, but for the 1 among three labels, which needn't come up.
    for labels, needed, possible in (([0, 1], [0, 2], [0, 2]), ([0, 1, 2], [1], [0, 1, 3])):
        right = [_baseline(student, np.array(labels), seed) * len(labels) for seed in range(20)]
        counts = np.round(right).astype(int)
        if np.abs(right - counts).max() > 0.02 or not set(needed) <= set(counts) <= set(possible):
            found = ", ".join(f"{share / len(labels):.3g}" for share in sorted(set(right)))
            shares = ", ".join(f"{count}/{len(labels)}" for count in possible)
            message = f"random_baseline(): for the labels {labels} the share is one of {shares}, by chance"
            raise Wrong(f"{message}; got {found}.", hint)


def test_randomness_comes_from_the_generator(student: Student) -> None:
    """The same generator gives the same share again, and others give other shares."""
    labels = np.arange(300) % 7
    once, again = ([_baseline(student, labels, seed) for seed in range(8)] for _ in range(2))
    if once != again or len(set(once)) < 3:
        message = "random_baseline(): take all randomness from the generator `rng` that is given, and none elsewhere."
        raise Wrong(message, "The randomness does not come from the generator that is given.")


def test_mean_share_is_that_of_chance(student: Student) -> None:
    """Over many shuffles the mean share is the one that chance gives for labels of such frequencies."""
    labels = np.repeat([3, 45, 0, 7], [200, 100, 60, 40])
    expected = float(((np.array([200, 100, 60, 40]) / 400) ** 2).sum())
    mean = float(np.mean([_baseline(student, labels, seed) for seed in range(30)]))
    hint = "Over many shuffles the share has another mean than chance gives."
    expect_number(mean, expected, "random_baseline(), mean over 30 shuffles", atol=0.03, hint=hint)


def test_labels_stay_in_their_order(student: Student) -> None:
    """The labels themselves are not shuffled."""
    labels = np.arange(30) % 7
    seen = student.observe("random_baseline", labels, RandomGenerator(3))
    number_of(seen.value, "random_baseline()")
    expect_unchanged(seen, [labels], "random_baseline()")


# --- q11 ---


def _predicted(student: Student, count: int) -> tuple[list[Value], Array]:
    rng = np.random.default_rng(count)
    kernel = rng.normal(size=(6, TOPICS)).astype(np.float32)
    x = rng.normal(size=(count, 6)).astype(np.float32)
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    model = student.make_model(ModelSpec(6, layers, "categorical_crossentropy"), "predict_topics")
    expected = softmax(x.astype(np.float64) @ kernel)
    seen = student.observe("predict_topics", model, x)
    parts = expect_parts(seen.value, ("probabilities", "topics"), "predict_topics()")
    expect_unchanged(seen, [None, x], "predict_topics()")
    if not np.allclose(student.predict(model, x), expected, atol=1e-4):
        raise Wrong("predict_topics(): the model was changed. Ask it, don't train it.", "The model is changed.")
    return parts, expected


def test_probabilities_are_those_of_the_model(student: Student) -> None:
    """The probabilities are the outputs of the model, which stays as it was: one row of 46 for each newswire."""
    for count in (1, 70):
        (probabilities, _), expected = _predicted(student, count)
        expect_array(probabilities, expected, "predict_topics(), probabilities", atol=1e-4)


def test_each_newswire_gets_its_most_probable_topic(student: Student) -> None:
    """Each newswire gets the index of its own largest probability, as an integer."""
    for count in (1, 70):
        (_, topics), expected = _predicted(student, count)
        of = "predict_topics(), topics"
        hint = "The topic is the index of the largest probability of each row, as an integer."
        expect_integers(expect_array(topics, expected.argmax(axis=1), of, hint=hint), of, hint)


# --- q12 ---

SPARSE = "build_sparse_model"


def test_sparse_model_is_the_same_network(student: Student) -> None:
    """The network is the one of question 6: two hidden relu layers of 64 units and 46 softmax units."""
    layers, model = [(units, "relu") for units in DEFAULT_UNITS], built(student, SPARSE)
    expect_network(student, model, WORDS, layers, OUTPUT, f"{SPARSE}()")
    expect_nothing_random(student, model, f"{SPARSE}()")
    expect_no_chance_in_training(student, model, np.array([7]), f"{SPARSE}()")


test_hidden_units_of_the_sparse_model_are_honoured = hidden_units(OUTPUT, SPARSE)


def test_loss_is_sparse_categorical_crossentropy(student: Student) -> None:
    """The loss is the cross-entropy of probabilities, for labels that are integers."""
    _expect_loss(student, built(student, SPARSE), RIGHT, CROSS_ENTROPY, SPARSE_CATEGORICAL, SPARSE)


def test_sparse_model_is_compiled_as_the_other_one(student: Student) -> None:
    """The optimizer is RMSprop, and the accuracy is reported for labels that are integers."""
    model, of = built(student, SPARSE), f"{SPARSE}()"
    expect_accuracy(student, model, WORDS, of, units=TOPICS, integer_labels=True)
    expect_rmsprop(student, model, WORDS, 0.001, of, LABELS_OF_8_ROWS)


test_each_sparse_model_is_a_fresh_one = fresh_each_time(LABELS_OF_8_ROWS, SPARSE)

# --- q13 ---

BOTTLENECK = "build_bottleneck_model"


def test_bottleneck_units_are_honoured(student: Student) -> None:
    """The second hidden layer has as many units as asked for, the first one always 64."""
    for units in (1, 9):
        model = built(student, BOTTLENECK, bottleneck_units=units)
        expect_network(student, model, WORDS, [(64, "relu"), (units, "relu")], OUTPUT, f"{BOTTLENECK}()")
        expect_nothing_random(student, model, f"{BOTTLENECK}()")
    expect_no_chance_in_training(student, model, ONE_HOT_OF_8_ROWS[:1], f"{BOTTLENECK}()")


_expect_fresh_bottlenecks = fresh_each_time(ONE_HOT_OF_8_ROWS, BOTTLENECK)


def test_bottleneck_model_is_compiled_as_the_default_one(student: Student) -> None:
    """Loss, optimizer and metric are those of question 6, and each call makes a fresh model."""
    _expect_fresh_bottlenecks(student)
    model, of = built(student, BOTTLENECK), f"{BOTTLENECK}()"
    _expect_loss(student, model, ONE_HOT, CROSS_ENTROPY, CATEGORICAL, BOTTLENECK)
    expect_accuracy(student, model, WORDS, of, units=TOPICS)
    expect_rmsprop(student, model, WORDS, 0.001, of, ONE_HOT_OF_8_ROWS)


# --- q14 ---

(
    test_highest_validation_accuracies_are_compared,
    test_both_models_are_trained_as_asked,
    test_drop_has_its_defaults,
    test_bottleneck_has_the_width_asked_for,
) = dropping(20, 128)

# --- q15 ---


@once_per_student
def _expect_fair_comparison(student: Student) -> None:
    """For models built in another way: only a variant with enough units can learn "either, but not both".

    A quarter of the validation labels agree with the training labels, so who learned the rows reaches 0.25, and
    others, who are right about three quarters of the rows at most, come out above that.
    """
    place = np.arange(64)
    one, other = place % 2 == 1, place % 4 >= 2
    x = np.zeros((64, WORDS), np.float32)
    x[one, :200], x[other, 200:400] = 5.0, 5.0
    topics = np.where(one != other, 45, 3)
    others = np.where(place // 4 % 4 == 0, topics, 48 - topics)
    y, y_val = (np.eye(TOPICS, dtype=np.float32)[labels] for labels in (topics, others))
    variants: dict[str, dict[str, tuple[int, ...]]]
    variants = {"as it is": {}, "one unit": {"hidden_units": (1,)}, "wide": {"hidden_units": (96,)}}
    got = expect_dict(student.call("compare_models", x, y, x, y_val, variants, epochs=25), "compare_models()")
    for name in ("as it is", "wide"):
        expect_number(got.get(name), 0.25, f"compare_models(), {name!r}", atol=0.02, hint=HINT)
    if not number_of(got.get("one unit"), "compare_models(), 'one unit'", HINT) > 0.3:
        message = "compare_models(): the settings of the variant 'one unit' are not used."
        raise Wrong(message, "Some variant's settings are not used.")


(
    test_each_variant_builds_its_own_model,
    test_final_validation_accuracy_is_compared,
    test_default_is_9_epochs,
) = comparing(
    Comparison(
        variants={
            "three layers": {"hidden_units": (32, 32, 32)},
            "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
            "narrow": {"hidden_units": (16, 16)},
        },
        defaults=DEFAULTS,
        epochs=9,
        fair=_expect_fair_comparison,
        classes=TOPICS,
    )
)
