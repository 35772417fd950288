"""The hidden checks of the IMDB assignment: what the public ones leave open."""

from __future__ import annotations

import numpy as np

from autograder.checks.comparisons import HINT, Comparison, comparing
from autograder.checks.default_model import DefaultModel
from autograder.checks.encodings import decoding, multi_hot, splitting
from autograder.checks.held_out import held_out_accuracy
from autograder.checks.imdb_models import (
    CROSS_ENTROPY,
    LABELS,
    OUTPUT,
    PROBABILITIES,
    test_accuracy_is_reported,
    test_activation_is_honoured,
    test_compiled_loss_is_binary_crossentropy,
    test_compiled_model_reports_accuracy,
    test_each_call_makes_a_fresh_model,
    test_hidden_units_are_honoured,
    test_learning_rate_is_honoured,
    test_loss_is_binary_crossentropy,
    test_loss_is_honoured,
    test_nothing_is_dropped_at_random,
    test_objects_are_given_in_place_of_strings,
    test_optimizer_is_rmsprop,
)
from autograder.checks.plots import plots
from autograder.checks.retrainings import Retraining, retraining
from autograder.checks.trainings import training
from autograder.checks.unchanged import expect_earlier_result_alone, expect_model_unchanged
from autograder.judge.cache import cached_per_student
from shared.checks.common import WORDS
from shared.expect.history import drawn, history_with
from shared.expect.values import (
    expect_array,
    expect_dict,
    expect_dtype,
    expect_integer,
    expect_integers,
    expect_number,
    expect_unchanged,
    number_of,
)
from shared.student.formulas import sigmoid
from shared.student.protocol import CheckFailed, LayerSpec, ModelHandle, ModelSpec, Student

# --- q1 ---

test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded = decoding("decode_review")

# --- q2 ---

(
    test_every_row_has_its_own_words,
    test_dimension_is_10000_by_default,
    test_calls_do_not_influence_each_other,
    test_reviews_are_not_changed,
) = multi_hot()

# --- q3 ---


def test_labels_may_come_as_a_list(student: Student) -> None:
    """Labels in a list are turned into a float32 array as well."""
    for labels in ([1, 0, 0, 1, 1], [1, 1], [0, 0, 0], [1]):  # also where all are of one class
        got = expect_array(student.call("vectorize_labels", labels), labels, "vectorize_labels()")
        expect_dtype(got, "float32", "vectorize_labels()")


def test_labels_are_not_changed(student: Student) -> None:
    """The given labels stay as they are, in number, order and type, and so does what an earlier call gave."""
    labels = [0, 0, 1, 0, 1, 1, 1]
    for given in (np.array(labels, np.int64), labels):
        seen = student.observe("vectorize_labels", given)
        expect_array(seen.value, labels, "vectorize_labels()")
        expect_unchanged(seen, [given], "vectorize_labels()")
    expect_earlier_result_alone(student, "vectorize_labels", np.array([1, 0, 1]), np.array([0, 1, 0]))


# --- q6 ---

(
    test_n_val_is_10000_by_default,
    test_no_sample_is_lost_or_shared,
    test_split_leaves_its_arguments_alone,
) = splitting(10_000)

# --- q7 ---

(
    test_epochs_and_batch_size_are_honoured,
    test_defaults_are_20_epochs_in_batches_of_512,
    test_validation_follows_each_epoch,
    test_training_values_are_those_of_the_training_rows,
) = training()

# --- q8 ---

PLOTS = ("plot_loss", "plot_accuracy")

(
    test_training_is_dotted_and_validation_a_line,
    test_epochs_on_the_axis_count_from_one,
    test_plots_have_title_labels_and_legend,
    test_each_plot_has_a_figure_of_its_own,
) = plots(
    lambda student, histories: (drawn(student, PLOTS[0], histories), drawn(student, PLOTS[1], histories)),
    ("plot_loss()", "plot_accuracy()"),
    one_figure_may_hold_both=False,
    functions=PLOTS,
)

# --- q9 ---


def test_the_earliest_of_equal_epochs_counts(student: Student) -> None:
    """Where two epochs are equally good, the earlier one is the best; but only if they are exactly equal."""
    hint = "The earlier of two equals wins, and a little better is better."
    for expected, third in ((2, 0.31), (4, 0.309999)):
        val_accuracy = [0.5, 0.5, 0.5, 0.9, 0.5]  # which does not decide
        history = history_with("accuracy", [0.5] * 5, [0.9, 0.31, 0.4, third, 0.5], [0.5] * 5, val_accuracy)
        expect_integer(student.call("best_epoch", history), expected, "best_epoch()", hint=hint)


# It falls for long, with rises in between, and every value is large: nothing but the minimum finds the best epoch.
LONG_RUN = [9000.0, 4000.0, 3900.0, *[4100.0 + epoch for epoch in range(18)], 3800.0, 3799.5, *[5000.0] * 7]


def test_only_the_validation_loss_counts(student: Student) -> None:
    """The lowest of all validation losses decides, no training loss and no accuracy; the history stays as it was."""
    histories = (
        (1, history_with("accuracy", [0.9, 0.5, 0.1], [0.2, 0.3, 0.4], [0.1, 0.8, 0.9], [0.1, 0.9, 0.2])),
        (
            4,
            history_with(
                "accuracy", [0.1, 0.5, 0.9, 0.8], [0.6, 0.5, 0.4, 0.3], [0.9, 0.8, 0.1, 0.2], [0.9, 0.8, 0.7, 0.6]
            ),
        ),
        # The first rise is not the end: it goes on falling afterwards.
        (3, history_with("accuracy", [0.9, 0.7, 0.5, 0.3], [0.5, 0.6, 0.2, 0.4], [0.5] * 4, [0.8, 0.7, 0.6, 0.9])),
        (23, history_with("accuracy", [*LONG_RUN[::-1]], LONG_RUN, [0.5] * 30, [0.5] * 30)),
    )
    for expected, history in histories:
        seen = student.observe("best_epoch", history)
        hint = "Look at the validation loss of all epochs, and count from 1."
        expect_integer(seen.value, expected, "best_epoch()", hint=hint)
        expect_unchanged(seen, [history], "best_epoch()")


# --- q10 ---

DEFAULTS = {"hidden_units": (16, 16), "activation": "relu", "loss": "binary_crossentropy"}
DEFAULT_MODEL = DefaultModel(
    DEFAULTS,
    WORDS,
    [(16, "relu"), (16, "relu")],
    OUTPUT,
    "binary cross-entropy",
    LABELS,
    PROBABILITIES,
    CROSS_ENTROPY,
)
RETRAINING = Retraining("retrain", epochs=4, default=DEFAULT_MODEL)

(
    test_all_rows_are_trained_on_for_4_epochs,
    test_retraining_honours_epochs,
    test_each_retraining_begins_afresh,
) = retraining(RETRAINING, other_epochs=(7, 2))

test_held_out_accuracy_is_reached = held_out_accuracy(
    "imdb",
    "q10_accuracy",
    ModelSpec(WORDS, (LayerSpec(16, "relu"), LayerSpec(16, "relu"), LayerSpec(1, "sigmoid"))),
    lambda student: RETRAINING.learns(student, RETRAINING.unknown_rows(), 0.1),
)

# --- q11 ---


def _sentiment_model(student: Student) -> ModelHandle:
    layer = LayerSpec(1, "sigmoid", kernel=np.array([[1.0], [-2.0]], np.float32))
    return student.make_model(ModelSpec(2, (layer,)), "predict_sentiment")


def test_exactly_one_half_is_not_above(student: Student) -> None:
    """A probability of exactly one half is not above one half."""
    x = np.array([[0.0, 0.0], [1e-4, 0.0], [0.0, 1e-4]], np.float32)
    got = student.call("predict_sentiment", _sentiment_model(student), x)
    expect_array(got, [0, 1, 0], "predict_sentiment()", hint="1 stands for a probability above one half.")


def test_many_reviews_are_classified(student: Student) -> None:
    """Any number of reviews is classified, in their order, as integers; they and the model stay as they were."""
    rng = np.random.default_rng(13)
    model = _sentiment_model(student)
    for count in (1, 77, 77, 600):  # asked twice for as many, and for more than a batch of 512
        x = rng.normal(size=(count, 2)).astype(np.float32)
        before = student.predict(model, x)
        seen = student.observe("predict_sentiment", model, x)
        expected = (sigmoid(x @ np.array([1.0, -2.0])) > 0.5).astype(int)
        expect_integers(expect_array(seen.value, expected, "predict_sentiment()"), "predict_sentiment()")
        expect_unchanged(seen, [None, x], "predict_sentiment()")
        expect_model_unchanged(student, model, x, before, "predict_sentiment()")


# --- q12 ---


@cached_per_student
def _expect_fair_comparison(student: Student) -> None:
    """For models built in another way: only a variant that can learn "either, but not both" learns these rows.

    A quarter of the validation labels agree with the training labels, so who learned the rows reaches 0.25, and
    others, who are right about three quarters of the rows at most, come out above that.
    """
    place = np.arange(64)
    one, other = place % 2 == 1, place % 4 >= 2
    x = np.zeros((64, WORDS), np.float32)
    x[one, :200], x[other, 200:400] = 5.0, 5.0
    y = (one != other).astype(np.float32)
    y_val = np.where(place // 4 % 4 == 0, y, 1 - y).astype(np.float32)
    variants = {"wide": {"hidden_units": (64, 64)}, "linear": {"activation": "linear"}, "one": {"hidden_units": (1,)}}
    got = expect_dict(student.call("compare_models", x, y, x, y_val, variants, epochs=25), "compare_models()")
    expect_number(got.get("wide"), 0.25, "compare_models(), 'wide'", atol=0.02, hint=HINT)
    for name in ("linear", "one"):
        if not number_of(got.get(name), f"compare_models(), {name!r}", HINT) > 0.3:
            message = f"compare_models(): the settings of the variant {name!r} are not used."
            raise CheckFailed(message, "Some variant's settings are not used.")


(
    test_each_variant_builds_its_own_model,
    test_final_validation_accuracy_is_compared,
    test_default_is_4_epochs,
) = comparing(
    Comparison(
        variants={
            "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
            "tanh, wide": {"activation": "tanh", "hidden_units": (32, 32)},
        },
        defaults=DEFAULTS,
        epochs=4,
        fair=_expect_fair_comparison,
    )
)
