"""The hidden checks of the Reuters assignment: what the public ones leave open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from autograder.checks.bottleneck import dropping
from autograder.checks.comparisons import HINT, Comparison, comparing
from autograder.checks.default_model import DefaultModel
from autograder.checks.encodings import decoding, multi_hot, splitting
from autograder.checks.held_out import held_out_accuracy
from autograder.checks.plots import LONG_SERIES, SERIES, plots
from autograder.checks.retrainings import Retraining, retraining
from autograder.checks.reuters_formulas import (
    test_input_may_be_whole_numbers_and_stays_as_it_is,
    test_sigmoid_is_finite_for_large_numbers,
    test_softmax_is_finite_for_large_numbers,
    test_softmax_over_two_logits_agrees_with_the_sigmoid,
    test_softmax_works_along_the_last_axis,
    test_two_classes_are_finite_for_large_logits,
)
from autograder.checks.reuters_guesses import (
    test_guesses_are_the_labels_in_another_order,
    test_labels_stay_in_their_order,
    test_mean_share_is_that_of_chance,
    test_randomness_comes_from_the_generator,
)
from autograder.checks.reuters_models import (
    CATEGORICAL,
    CROSS_ENTROPY,
    ONE_HOT,
    OUTPUT,
    PROBABILITIES,
    test_accuracy_is_reported,
    test_bottleneck_model_is_compiled_as_the_default_one,
    test_bottleneck_units_are_honoured,
    test_each_call_makes_a_fresh_model,
    test_each_sparse_model_is_a_fresh_one,
    test_hidden_units_are_honoured,
    test_hidden_units_of_the_sparse_model_are_honoured,
    test_loss_is_categorical_crossentropy,
    test_loss_is_honoured,
    test_loss_is_sparse_categorical_crossentropy,
    test_nothing_is_dropped_at_random,
    test_optimizer_is_rmsprop,
    test_sparse_model_is_compiled_as_the_other_one,
    test_sparse_model_is_the_same_network,
)
from autograder.checks.trainings import training
from autograder.checks.unchanged import expect_earlier_result_alone, expect_model_unchanged
from autograder.judge.cache import cached_per_student
from shared.checks.builders import DEFAULT_UNITS, TOPICS, topic_model
from shared.checks.common import WORDS
from shared.expect.history import drawn_both
from shared.expect.values import (
    expect_array,
    expect_dict,
    expect_integers,
    expect_number,
    expect_parts,
    expect_shape,
    expect_unchanged,
    number_of,
)
from shared.student.formulas import softmax
from shared.student.protocol import Array, CheckFailed, Figure, LayerSpec, ModelSpec, Student, Value

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
    for labels, dimension in (([1, 4, 1], 9), ([2], 3), ([1, 0], 2), ([299, 0, 150], 300)):
        got = student.call("to_one_hot", np.array(labels), dimension)
        expect_array(got, np.eye(dimension)[labels], "to_one_hot()", hint="Use the argument `dimension`.")


def test_labels_may_be_a_list_or_any_integers(student: Student) -> None:
    """Labels may come as a list or as an array of any integer type."""
    labels = [5, 0, 3, 5, 1]
    for given in (labels, np.array(labels, np.uint8), np.array(labels, np.int32)):
        got = student.call("to_one_hot", given, dimension=6)
        expect_array(got, np.eye(6)[labels], "to_one_hot()", hint="Some kind of labels is not encoded.")
    many = np.arange(1_500) * 7 % TOPICS  # so many numbers of columns don't fit into 16 bits
    for dtype in (np.int8, np.int16):
        got = student.call("to_one_hot", many.astype(dtype), dimension=TOPICS)
        expect_array(got, np.eye(TOPICS)[many], "to_one_hot()", hint="Some kind of labels is not encoded.")


def test_labels_are_not_changed(student: Student) -> None:
    """The given labels stay as they are, and so does what an earlier call gave."""
    labels = np.array([9, 1, 44, 1])
    seen = student.observe("to_one_hot", labels)
    expect_array(seen.value, np.eye(TOPICS)[[9, 1, 44, 1]], "to_one_hot()")
    expect_unchanged(seen, [labels], "to_one_hot()")
    expect_earlier_result_alone(student, "to_one_hot", np.array([9, 1, 44, 1]), np.array([0, 2, 3, 45]))


# --- q7 ---

(
    test_n_val_is_1000_by_default,
    test_no_sample_is_lost_or_shared,
    test_split_leaves_its_arguments_alone,
) = splitting(1000, one_hot=True)

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
) = retraining(RETRAINING, other_epochs=(5, 11))

test_held_out_accuracy_is_reached = held_out_accuracy(
    "reuters",
    "q9_accuracy",
    topic_model(),
    lambda student: RETRAINING.learns(student, RETRAINING.unknown_rows(), 0.1),
)

# --- q11 ---


def _predictions(student: Student) -> Iterator[tuple[list[Value], Array]]:
    """What comes back for one newswire and for many, and the model's probabilities.

    One model is asked twice for as many rows, and for more than a batch of 512.
    """
    rng = np.random.default_rng(70)
    kernel = rng.normal(size=(6, TOPICS)).astype(np.float32)
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    model = student.make_model(ModelSpec(6, layers, "categorical_crossentropy"), "predict_topics")
    for count in (1, 70, 70, 600):
        x = rng.normal(size=(count, 6)).astype(np.float32)
        if count > 1:
            x[5] = 0.0  # all topics are equally probable
        expected = softmax(x.astype(np.float64) @ kernel)
        before = student.predict(model, x)
        seen = student.observe("predict_topics", model, x)
        parts = expect_parts(seen.value, ("probabilities", "topics"), "predict_topics()")
        expect_unchanged(seen, [None, x], "predict_topics()")
        expect_model_unchanged(student, model, x, before, "predict_topics()")
        yield parts, expected


def test_probabilities_are_those_of_the_model(student: Student) -> None:
    """The probabilities are the outputs of the model, which stays as it was: one row of 46 for each newswire."""
    for (probabilities, _), expected in _predictions(student):
        expect_array(probabilities, expected, "predict_topics(), probabilities", atol=1e-4)


def test_each_newswire_gets_its_most_probable_topic(student: Student) -> None:
    """Each newswire gets the index of its own largest probability, as an integer."""
    of = "predict_topics(), topics"
    hint = "The topic is the index of the largest probability of each row, as an integer."
    for (_, topics), expected in _predictions(student):
        got = expect_shape(topics, (len(expected),), of, hint=hint)
        best = expected.argmax(axis=1)
        tied = (np.ptp(expected, axis=1) == 0) & (got >= 0) & (got < TOPICS)
        best[tied] = got[tied]  # which one is a matter of taste
        expect_integers(expect_array(topics, best, of, hint=hint), of, hint)


# --- q14 ---

(
    test_highest_validation_accuracies_are_compared,
    test_both_models_are_trained_as_asked,
    test_drop_has_its_defaults,
    test_bottleneck_has_the_width_asked_for,
) = dropping(20, 128)

# --- q15 ---


@cached_per_student
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
        raise CheckFailed(message, "Some variant's settings are not used.")


(
    test_each_variant_builds_its_own_model,
    test_final_validation_accuracy_is_compared,
    test_default_is_9_epochs,
) = comparing(
    Comparison(
        variants={
            "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
            "three layers": {"hidden_units": (32, 32, 32)},  # without a loss, so that the one before would be seen
        },
        defaults=DEFAULTS,
        epochs=9,
        fair=_expect_fair_comparison,
        classes=TOPICS,
    )
)
