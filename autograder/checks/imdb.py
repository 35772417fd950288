"""The hidden checks of the IMDB assignment: what the public ones leave open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.dynamics import OneWeightPerRow, cross_entropy, sigmoid
from autograder.facts import held_out_labels, threshold
from autograder.remembering import once_per_student
from shared.expect import (
    expect_array,
    expect_array_like,
    expect_dict,
    expect_dtype,
    expect_integer,
    expect_integers,
    expect_model,
    expect_number,
    expect_parts,
    expect_text,
    expect_unchanged,
    number_of,
)
from shared.network import (
    expect_loss_value,
    expect_metric_value,
    expect_network,
    expect_rmsprop,
    one_output_per_row,
    probe_rows,
)
from shared.student import (
    Array,
    Builder,
    DataRef,
    LayerSpec,
    ModelHandle,
    ModelSpec,
    ObjectArray,
    Student,
    StudentFault,
    Wrong,
)
from shared.training import (
    ACCURACY_NAMES,
    accuracy_series,
    drawn,
    expect_history,
    history_with,
    observe_with_models,
    series_of,
    trained,
)

WORDS = 10_000
SAMPLES = "The first n_val samples belong to the validation set, all others to training."

# --- q1 ---


def test_reserved_indices_are_no_words(student: Student) -> None:
    """Padding, start and unknown (0, 1 and 2) have no words."""
    got = student.call("decode_review", [0, 1, 2, 3, 4], {"plot": 1, "thin": 2})
    expect_text(got, "? ? ? ? plot", "decode_review()", hint="Only index - 3 is a rank, and ranks begin at 1.")


def test_any_sequence_and_dictionary_can_be_decoded(student: Student) -> None:
    """Any review is decoded with the dictionary that is given, and neither is changed."""
    arguments = [np.array([1, 6, 5, 4, 6]), {"slow": 2, "a": 1, "gem": 3}]
    seen = student.observe("decode_review", *arguments)
    expect_text(seen.value, "? gem slow a gem", "decode_review()", hint="Use the arguments, not global variables.")
    expect_unchanged(seen, arguments, "decode_review()")


# --- q2 ---


def test_every_row_has_its_own_words(student: Student) -> None:
    """Each row holds exactly the words of its own review, from the first column to the last."""
    reviews = [[0, 6], [1, 2, 2, 5], [6, 6, 6], [3], [4, 0, 5, 1]]
    expected = [[float(column in review) for column in range(7)] for review in reviews]
    got = student.call("vectorize_sequences", reviews, dimension=7)
    expect_array(got, expected, "vectorize_sequences()", hint="Some row has other columns set than its own words.")


def test_dimension_is_10000_by_default(student: Student) -> None:
    """Without an argument there are 10,000 columns, with one as many as it says."""
    default = student.call("vectorize_sequences", [[5], [9999]])
    expected = np.zeros((2, WORDS))
    expected[0, 5] = expected[1, 9999] = 1.0
    expect_array(default, expected, "vectorize_sequences()", hint="The default of `dimension` is 10000.")
    got_three = student.call("vectorize_sequences", [[0]], 3)
    expect_array(got_three, [[1, 0, 0]], "vectorize_sequences()", hint="Use the argument `dimension`.")


def test_calls_do_not_influence_each_other(student: Student) -> None:
    """A second call starts from zeros again."""
    student.call("vectorize_sequences", [[1, 2], [0]], dimension=4)
    got = student.call("vectorize_sequences", [[3], [1]], dimension=4)
    expect_array(got, [[0, 0, 0, 1], [0, 1, 0, 0]], "vectorize_sequences()", hint="Make a new array in each call.")


def test_reviews_are_not_changed(student: Student) -> None:
    """Reviews may come as an object array, as Keras gives them, and stay as they are."""
    reviews = [[2, 1, 1], [0]]
    seen = student.observe("vectorize_sequences", ObjectArray(reviews), dimension=3)
    expect_array(seen.value, [[0, 1, 1], [1, 0, 0]], "vectorize_sequences()")
    expect_unchanged(seen, [reviews], "vectorize_sequences()")


# --- q3 ---


def test_labels_may_come_as_a_list(student: Student) -> None:
    """Labels in a list are turned into a float32 array as well."""
    got = expect_array(student.call("vectorize_labels", [1, 0, 0, 1, 1]), [1, 0, 0, 1, 1], "vectorize_labels()")
    expect_dtype(got, "float32", "vectorize_labels()")


def test_labels_are_not_changed(student: Student) -> None:
    """The given labels stay as they are, in number, order and type."""
    labels = np.array([0, 0, 1, 0, 1, 1, 1], np.int64)
    seen = student.observe("vectorize_labels", labels)
    expect_array(seen.value, labels, "vectorize_labels()")
    expect_unchanged(seen, [labels], "vectorize_labels()")


# --- q4 ---


def _network(student: Student, **settings: Any) -> ModelHandle:
    return expect_model(student.call("build_model", **settings), "build_model()")


def test_hidden_units_are_honoured(student: Student) -> None:
    """There is one hidden layer for each entry of hidden_units, with that many units, in that order."""
    for units in ((8,), (5, 12, 7)):
        model = _network(student, hidden_units=units)
        expect_network(student, model, WORDS, [(width, "relu") for width in units], (1, "sigmoid"))


def test_activation_is_honoured(student: Student) -> None:
    """The hidden layers use the activation that is asked for, the output layer stays a sigmoid."""
    model = _network(student, hidden_units=(6, 4), activation="tanh")
    expect_network(student, model, WORDS, [(6, "tanh"), (4, "tanh")], (1, "sigmoid"))


def test_nothing_is_dropped_at_random(student: Student) -> None:
    """There are no layers besides the Dense layers and their activations."""
    extra = [layer.kind for layer in student.describe(_network(student)).layers if _is_random(layer.kind)]
    if extra:
        message = f"build_model(): {', '.join(extra)} was not asked for."
        raise Wrong(message, "There is a layer that was not asked for.")


def _is_random(kind: str) -> bool:
    return any(word in kind for word in ("Dropout", "Noise", "Random"))


# A positive and a negative label, each met and missed.
LABELS = np.array([[1.0], [0.0], [1.0], [0.0]], np.float32)
PROBABILITIES = np.array([[0.9], [0.25], [0.25], [0.6]], np.float32)
CROSS_ENTROPY = float(-np.log([0.9, 0.75, 0.25, 0.4]).mean())
SQUARED_ERROR = float(np.mean([0.1**2, 0.25**2, 0.75**2, 0.6**2]))


def test_loss_is_binary_crossentropy(student: Student) -> None:
    """By default the loss is the binary cross-entropy of probabilities."""
    model = _network(student)
    student.weights(model, WORDS)  # builds it
    expect_loss_value(student, model, LABELS, PROBABILITIES, CROSS_ENTROPY, "binary cross-entropy", "build_model()")


def test_loss_is_honoured(student: Student) -> None:
    """Another loss can be asked for."""
    model = _network(student, loss="mse")
    student.weights(model, WORDS)
    expect_loss_value(student, model, LABELS, PROBABILITIES, SQUARED_ERROR, "mse", "build_model(loss='mse')")


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its usual learning rate."""
    expect_rmsprop(student, _network(student), WORDS, 0.001, "build_model()")


def _expect_accuracy(student: Student, model: ModelHandle, inputs: int, of: str) -> None:
    """The model reports the share of rows whose probability lies on the right side of one half."""
    rows = np.concatenate([probe_rows(inputs), probe_rows(inputs, seed=3)])
    above = one_output_per_row(student, model, rows, of) > 0.5
    for wrong in (6, 13):
        labels = np.where(np.arange(len(rows)) < wrong, ~above, above).astype(np.float32)
        expect_metric_value(student, model, rows, labels, 1 - wrong / len(rows), "accuracy", of)


def test_accuracy_is_reported(student: Student) -> None:
    """The model reports its accuracy."""
    _expect_accuracy(student, _network(student), WORDS, "build_model()")


def test_each_call_makes_a_fresh_model(student: Student) -> None:
    """Each call makes a new, untrained model."""
    rows = probe_rows(WORDS)
    first, second = _network(student), _network(student)
    before = student.predict(second, rows)
    student.train_step(first, rows, np.ones(len(rows), np.float32))
    if first == second or not np.allclose(student.predict(second, rows), before, atol=1e-7):
        message = "build_model(): training one model changes another. Make all layers inside the function."
        raise Wrong(message, "Two calls share one model or its layers.")


# --- q5 ---


def _compiled_with_objects(student: Student, **settings: float) -> ModelHandle:
    layers = (LayerSpec(6, "relu"), LayerSpec(1, "sigmoid"))
    given = student.make_model(ModelSpec(30, layers, compiled=False), "compile_with_objects")
    got = student.call("compile_with_objects", given, **settings)
    return expect_model(got, "compile_with_objects()")


def test_learning_rate_is_honoured(student: Student) -> None:
    """The optimizer is RMSprop with the learning rate that is asked for, 0.001 by default."""
    expect_rmsprop(student, _compiled_with_objects(student), 30, 0.001, "compile_with_objects()")
    model = _compiled_with_objects(student, learning_rate=0.02)
    expect_rmsprop(student, model, 30, 0.02, "compile_with_objects()")


def test_compiled_loss_is_binary_crossentropy(student: Student) -> None:
    """The loss is the binary cross-entropy of probabilities."""
    expect_loss_value(
        student,
        _compiled_with_objects(student),
        LABELS,
        PROBABILITIES,
        CROSS_ENTROPY,
        "binary cross-entropy",
        "compile_with_objects()",
    )


def test_compiled_model_reports_accuracy(student: Student) -> None:
    """The model reports its binary accuracy."""
    _expect_accuracy(student, _compiled_with_objects(student), 30, "compile_with_objects()")


def test_objects_are_given_in_place_of_strings(student: Student) -> None:
    """Optimizer, loss and metric are handed over as objects or functions."""
    given_as = student.describe(_compiled_with_objects(student)).given_as
    strings = [part for part in ("optimizer", "loss", "metrics") if given_as.get(part) == "string"]
    if strings:
        message = f"compile_with_objects(): {' and '.join(strings)} given as a string; make an object of it."
        raise Wrong(message, "Something is given as a string where an object is asked for.")


# --- q6 ---

PARTS = ("x_val", "y_val", "partial_x_train", "partial_y_train")


def _split(student: Student, x: Array, y: Array, count: int, **settings: int) -> None:
    parts = expect_parts(student.call("split_validation", x, y, **settings), PARTS, "split_validation()")
    for name, part, expected in zip(PARTS, parts, (x[:count], y[:count], x[count:], y[count:]), strict=True):
        expect_array(part, expected, f"split_validation(), {name}", hint=SAMPLES)


def test_n_val_is_10000_by_default(student: Student) -> None:
    """Without an argument the first 10,000 samples are set aside."""
    _split(student, np.arange(10_007.0)[:, None], np.arange(10_007) % 2, 10_000)


def test_no_sample_is_lost_or_shared(student: Student) -> None:
    """Each sample lands in exactly one part, beside its own label, for any n_val."""
    x = np.random.default_rng(5).normal(size=(23, 3))
    y = np.arange(23) * 10
    for n_val in (1, 9, 22):
        _split(student, x, y, n_val, n_val=n_val)


def test_split_leaves_its_arguments_alone(student: Student) -> None:
    """The given samples and labels stay as they are."""
    arguments = [np.arange(12.0).reshape(6, 2), np.arange(6.0)]
    seen = student.observe("split_validation", *arguments, n_val=2)
    parts = [expect_array_like(part, "split_validation()") for part in expect_parts(seen.value, PARTS)]
    if sum(part.size for part in parts) != sum(given.size for given in arguments):
        raise Wrong("split_validation(): the parts together are not what was given.", SAMPLES)
    expect_unchanged(seen, arguments, "split_validation()")


# --- q7 ---


def _labels(count: int) -> tuple[int, ...]:
    return tuple(int(label) for label in np.random.default_rng(count).integers(0, 2, count))


def test_epochs_and_batch_size_are_honoured(student: Student) -> None:
    """The given model is trained on the training part alone, for as many epochs and in such batches as asked for."""
    rows = OneWeightPerRow(_labels(24), unseen=6, batch_size=8)
    x_val, y_val = rows.rows(list(range(24, 30))), np.ones(6, np.float32)
    model, _ = trained(student, rows.spec(), rows.x, rows.y, x_val, y_val, epochs=3, batch_size=8)
    rows.expect_trained(student, model, 3, "train()")


def test_defaults_are_20_epochs_in_batches_of_512(student: Student) -> None:
    """Without arguments there are 20 epochs in batches of 512."""
    rows = OneWeightPerRow(_labels(1024), unseen=4, batch_size=512)
    x_val, y_val = rows.rows(list(range(1024, 1028))), np.zeros(4, np.float32)
    model, history = trained(student, rows.spec(), rows.x, rows.y, x_val, y_val)
    rows.expect_trained(student, model, 20, "train()")
    expect_history(history, 20, "train()")


@once_per_student
def _trained_history(student: Student) -> tuple[OneWeightPerRow, dict[str, Array], list[int], Array]:
    """A history over 5 epochs whose validation rows have other labels than the same columns in training."""
    rows = OneWeightPerRow(_labels(16), unseen=4, batch_size=8, start=(0.0,) * 16 + (1.0, -1.0, 2.0, 1.0))
    columns = [*range(0, 16, 2), 16, 17, 18, 19]
    y_val = np.array([1 - label for label in rows.labels[::2]] + [1, 1, 0, 1], np.float32)
    data = (rows.x, rows.y, rows.rows(columns), y_val)
    _, got = trained(student, rows.spec(), *data, epochs=5, batch_size=8)
    return rows, dict(expect_history(got, 5, "train()")), columns, y_val


def test_validation_follows_each_epoch(student: Student) -> None:
    """Validation loss and accuracy are those of the validation rows after each epoch."""
    rows, history, columns, y_val = _trained_history(student)
    logits = [rows.logits(epoch)[columns] for epoch in range(1, 6)]
    losses = [cross_entropy(values, y_val) for values in logits]
    hint = "The validation values are not those of the validation rows after each epoch."
    expect_array(history["val_loss"], losses, "train(): val_loss", atol=5e-3, hint=hint)
    shares = [float(np.mean((values > 0) == (y_val > 0.5))) for values in logits]
    accuracy = accuracy_series(history, validation=True)
    expect_array(accuracy, shares, "train(): validation accuracy", atol=5e-3, hint=hint)


def test_training_values_are_those_of_the_training_rows(student: Student) -> None:
    """Loss and accuracy of the training rows stand under their own keys."""
    rows, history, _, _ = _trained_history(student)
    hint = "The training values are not those of the training rows."
    labels = np.asarray(rows.labels)
    # `fit` averages over the batches of an epoch while it learns; who evaluates after each epoch is right as well.
    for shift in (0, 1):
        logits = [rows.logits(epoch + shift)[:16] for epoch in range(5)]
        losses = [cross_entropy(values, labels) for values in logits]
        if np.allclose(history["loss"], losses, atol=5e-3):
            break
    else:
        raise Wrong(f"train(): the loss {history['loss']} is not that of the training rows.", hint)
    if not accuracy_series(history, validation=False)[-1] > 0.99:
        raise Wrong("train(): the training accuracy is not that of the training rows.", hint)


# --- q8 ---

LOSS, VAL_LOSS = [0.9, 0.5, 0.3, 0.1], [0.8, 0.6, 0.65, 0.7]
ACCURACY, VAL_ACCURACY = [0.55, 0.75, 0.92, 0.97], [0.6, 0.82, 0.8, 0.79]
HISTORIES = {name: history_with(name, LOSS, VAL_LOSS, ACCURACY, VAL_ACCURACY) for name in ACCURACY_NAMES}
PLOTS = (("plot_loss", LOSS, VAL_LOSS), ("plot_accuracy", ACCURACY, VAL_ACCURACY))


def test_training_is_dotted_and_validation_a_line(student: Student) -> None:
    """The training values are dots, the validation values a connected line."""
    for function, train_values, val_values in PLOTS:
        figure = drawn(student, function, HISTORIES)
        training = series_of(figure, train_values, "training values", f"{function}()")
        validation = series_of(figure, val_values, "validation values", f"{function}()")
        if training.connected or not training.dotted:
            message = f'{function}(): draw the training values as dots, for example with "bo".'
            raise Wrong(message, "The training values are no dots.")
        if not validation.connected:
            message = f'{function}(): draw the validation values as a line, for example with "b".'
            raise Wrong(message, "The validation values are no line.")


def test_epochs_on_the_axis_count_from_one(student: Student) -> None:
    """The horizontal axis shows the epochs 1 to n."""
    for function, train_values, val_values in PLOTS:
        figure = drawn(student, function, HISTORIES)
        for values in (train_values, val_values):
            series = series_of(figure, values, "values", f"{function}()")
            expect_array(series.x, [1, 2, 3, 4], f"{function}(): epochs", hint="Epochs count from 1.")


def test_plots_have_title_labels_and_legend(student: Student) -> None:
    """Each plot has a title, a label on both axes and a legend that tells the two series apart."""
    for function, train_values, val_values in PLOTS:
        figure = drawn(student, function, HISTORIES)
        missing = [name for name in ("title", "xlabel", "ylabel") if not getattr(figure, name)]
        if len(set(figure.legend)) < 2:
            missing.append("legend with two entries")
        if missing:
            raise Wrong(f"{function}(): no {', no '.join(missing)}.", f"Missing: {', '.join(missing)}.")
        training = series_of(figure, train_values, "training values", f"{function}()")
        validation = series_of(figure, val_values, "validation values", f"{function}()")
        if "val" in training.label.lower() and "val" not in validation.label.lower():
            raise Wrong(f"{function}(): the legend's labels are exchanged.", "The legend's labels are exchanged.")


def test_each_plot_has_a_figure_of_its_own(student: Student) -> None:
    """Each call draws on a new figure, and the losses don't stand beside the accuracies."""
    functions = [*PLOTS, *PLOTS]
    figures = [drawn(student, function, HISTORIES) for function, _, _ in functions]
    shared = len({figure.figure_id for figure in figures}) < len(figures)
    mixed = any(
        series.y.tolist() in (other_train, other_val)
        for figure, (_, other_train, other_val) in zip(figures, reversed(functions), strict=True)
        for series in figure.series
    )
    if shared or mixed:
        message = "plot_loss(), plot_accuracy(): begin each with a new figure, for example fig, ax = plt.subplots()."
        raise Wrong(message, "The plots share a figure.")


# --- q9 ---


def test_the_earliest_of_equal_epochs_counts(student: Student) -> None:
    """Where two epochs are equally good, the earlier one is the best."""
    history = history_with("accuracy", [0.5] * 5, [0.9, 0.31, 0.4, 0.31, 0.5], [0.5] * 5, [0.5] * 5)
    expect_integer(student.call("best_epoch", history), 2, "best_epoch()", hint="The earlier of two equals wins.")


def test_only_the_validation_loss_counts(student: Student) -> None:
    """Neither the training loss nor an accuracy decides."""
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
    )
    for expected, history in histories:
        got = student.call("best_epoch", history)
        expect_integer(got, expected, "best_epoch()", hint="Look at the validation loss, and count from 1.")


# --- q10 ---


def _retrain(student: Student, rows: OneWeightPerRow, **settings: int) -> tuple[ModelHandle, bool]:
    """Let the student retrain a model whose training can be foreseen.

    Returns:
        The model that came back, and False when it is another one or was compiled again with another optimizer.
    """
    spec = rows.spec()
    seen = observe_with_models(student, "retrain", [spec], rows.x, rows.y, **settings)
    model = expect_model(seen.value, "retrain()")
    return model, model in seen.built["build_model"] and student.describe(model).optimizer == spec.optimizer


def _expect_learned(student: Student, model: ModelHandle, rows: OneWeightPerRow, updates: int) -> None:
    """Where training can't be foreseen: the rows are learned, in so many updates if the optimizer counted any."""
    outputs = one_output_per_row(student, model, rows.x, "retrain()")
    labels = np.asarray(rows.labels)
    # Over several hundred rows this is below 0.1 spreads without training, and about 1 after a few epochs.
    apart = outputs[labels == 1].mean() - outputs[labels == 0].mean()
    if not apart > 0.4 * outputs.std():
        message = "retrain(): the returned model has not learned the reviews it was given."
        raise Wrong(message, "The model is not trained on the given reviews.")
    steps = student.describe(model).steps
    if steps not in (0, updates):
        message = f"retrain(): expected {updates} updates, the optimizer counted {steps}."
        raise Wrong(message, "The number of epochs or the batch size is not the one asked for.")


def test_all_rows_are_trained_on_for_4_epochs(student: Student) -> None:
    """By default a model is trained on all rows for 4 epochs in batches of 512."""
    rows = OneWeightPerRow(_labels(1024), width=WORDS, batch_size=512)
    model, foreseen = _retrain(student, rows)
    if foreseen:
        rows.expect_trained(student, model, 4, "retrain()")
    else:
        _expect_learned(student, model, rows, 8)


RETRAINING_EPOCHS = 7


@once_per_student
def _retrained_twice(student: Student) -> tuple[Wrong | None, bool]:
    """Retrain twice: what is wrong with the first model, and whether the second call left it alone."""
    rows = OneWeightPerRow(_labels(512), width=WORDS, batch_size=512)
    first, foreseen = _retrain(student, rows, epochs=RETRAINING_EPOCHS)
    trouble: Wrong | None = None
    try:
        if foreseen:
            rows.expect_trained(student, first, RETRAINING_EPOCHS, "retrain()")
        else:
            _expect_learned(student, first, rows, RETRAINING_EPOCHS)
    except Wrong as wrong:
        trouble = wrong
    before = student.predict(first, rows.x)
    second, _ = _retrain(student, rows, epochs=RETRAINING_EPOCHS)
    return trouble, first != second and np.allclose(before, student.predict(first, rows.x), atol=1e-7)


def test_retraining_honours_epochs(student: Student) -> None:
    """Another number of epochs can be asked for."""
    trouble, _ = _retrained_twice(student)
    if trouble is not None:
        raise trouble


def test_each_retraining_begins_afresh(student: Student) -> None:
    """Each call begins with a fresh model and leaves earlier ones alone."""
    _, left_alone = _retrained_twice(student)
    if not left_alone:
        message = "retrain(): the second call went on with the first call's model. Build a new one each time."
        raise Wrong(message, "A model of an earlier call is trained on.")


def test_held_out_accuracy_is_reached(student: Student) -> None:
    """The retrained model classifies reviews that it has never seen as well as the book's does."""
    bar = threshold("q10_accuracy")
    default_model = ModelSpec(WORDS, (LayerSpec(16, "relu"), LayerSpec(16, "relu"), LayerSpec(1, "sigmoid")))
    # First with the student's own build_model; if that is at fault, q4 has counted it already, so then with ours.
    accuracies: list[float] = []
    fault: Wrong | None = None
    for stand_ins in ({}, {"build_model": Builder((default_model,))}):
        try:
            accuracies.append(_held_out_accuracy(student, stand_ins))
        except StudentFault as trouble:
            fault = trouble
            continue
        if accuracies[-1] >= bar:
            return
    if fault is not None and not accuracies:
        raise fault
    message = (
        f"retrain(): {max(accuracies):.4f} of the held-out reviews are classified correctly, at least {bar:g} is"
    )
    raise Wrong(f"{message} expected.", "The accuracy on held-out reviews is too low.")


def _held_out_accuracy(student: Student, stand_ins: dict[str, Builder]) -> float:
    seen = student.observe("retrain", DataRef("x_train"), DataRef("y_train"), stand_ins=stand_ins)
    model = expect_model(seen.value, "retrain()")
    labels = held_out_labels("imdb")
    outputs = student.predict(model, DataRef("x_test")).reshape(-1)
    if outputs.shape != labels.shape:
        return 0.0
    return float(np.mean((outputs > 0.5) == (labels > 0.5)))


# --- q11 ---


def _sentiment_model(student: Student) -> ModelHandle:
    layer = LayerSpec(1, "sigmoid", kernel=np.array([[1.0], [-2.0]], np.float32))
    return student.make_model(ModelSpec(2, (layer,)), "predict_sentiment")


def test_exactly_one_half_is_not_above(student: Student) -> None:
    """A probability of exactly one half is not above one half."""
    x = np.array([[0.0, 0.0], [0.01, 0.0], [0.0, 0.01]], np.float32)
    got = student.call("predict_sentiment", _sentiment_model(student), x)
    expect_array(got, [0, 1, 0], "predict_sentiment()", hint="1 stands for a probability above one half.")


def test_many_reviews_are_classified(student: Student) -> None:
    """Any number of reviews is classified, in their order, as integers."""
    rng = np.random.default_rng(13)
    for count in (1, 77):
        x = rng.normal(size=(count, 2)).astype(np.float32)
        expected = (sigmoid(x @ np.array([1.0, -2.0])) > 0.5).astype(int)
        got = student.call("predict_sentiment", _sentiment_model(student), x)
        expect_integers(expect_array(got, expected, "predict_sentiment()"), "predict_sentiment()")


# --- q12 ---

VARIANTS: dict[str, dict[str, Any]] = {
    "mse, one layer": {"loss": "mse", "hidden_units": (8,)},
    "tanh, wide": {"activation": "tanh", "hidden_units": (32, 32)},
}
COMPARED_EPOCHS = 5
# Depths below zero from which a weight crosses zero after 1, 2, 3, … epochs, whatever the batch size.
_DEPTHS = (-0.4, -1.3, -1.95, -2.35, -2.75, -3.1)


def _variant_rows(crossing: int) -> OneWeightPerRow:
    """Rows of which more and more are classified as positive, and a share that differs between variants."""
    start = tuple(_DEPTHS[column % 6] for column in range(12)) + tuple([3.0] * crossing + [-3.0] * (6 - crossing))
    return OneWeightPerRow((1,) * 12, unseen=6, width=WORDS, start=start)


def _settings(call: Mapping[str, Any]) -> str:
    """All arguments of a call of build_model, those left out at their defaults, in one comparable text."""
    names = ("hidden_units", "activation", "loss")
    given = {names[int(name)] if name in ("0", "1", "2") else name: value for name, value in call.items()}
    units = given.pop("hidden_units", (16, 16))
    rest = {"activation": "relu", "loss": "binary_crossentropy", **given}
    return repr((list(units) if isinstance(units, (list, tuple)) else units, sorted(rest.items())))


@once_per_student
def _compared(student: Student) -> tuple[dict[str, float], list[tuple[dict[str, Any], float]]]:
    """What compare_models returns, and for each model built the arguments and its final validation accuracy."""
    tasks = [_variant_rows(crossing) for crossing in (1, 5)]
    specs = [task.spec_for_any_batch_size() for task in tasks]
    # Where a column is negative in validation, accuracy falls; so no other epoch's is that after the fifth.
    columns = [*range(9), *range(12, 18)]
    y_val = np.array([1, 0, 1, 0, 0, 1, 1, 0, 0] + [1] * 6, np.float32)
    arguments = (tasks[0].x, tasks[0].y, tasks[0].rows(columns), y_val, VARIANTS)
    seen = observe_with_models(student, "compare_models", specs, *arguments, epochs=COMPARED_EPOCHS)
    expected = [
        (call, float(np.mean((task.logits_for_any_batch_size(COMPARED_EPOCHS)[columns] > 0) == (y_val > 0.5))))
        for call, task in zip(seen.builder_calls["build_model"], tasks, strict=False)
    ]
    got = expect_dict(seen.value, "compare_models()")
    if set(got) != set(VARIANTS):
        raise Wrong(
            f"compare_models(): the keys are {sorted(map(str, got))}.", "The keys are not the variants' names."
        )
    return {name: number_of(value, "compare_models()") for name, value in got.items()}, expected


def test_each_variant_builds_its_own_model(student: Student) -> None:
    """One fresh model is built for each variant, with just that variant's settings."""
    _, built = _compared(student)
    if not built:
        _expect_fair_comparison(student)
        return
    wanted = sorted(map(_settings, VARIANTS.values()))
    if sorted(_settings(call) for call, _ in built) != wanted:
        message = "compare_models(): build_model was not called once per variant with that variant's settings."
        raise Wrong(f"{message} build_model(**settings) hands them over.", "Some variant's settings are not used.")


def test_final_validation_accuracy_is_compared(student: Student) -> None:
    """The value of each variant is its validation accuracy after the last epoch."""
    hint = "The values are not the validation accuracies after the last epoch."
    got, built = _compared(student)
    for settings, accuracy in built:
        name = next((name for name, wanted in VARIANTS.items() if _settings(wanted) == _settings(settings)), None)
        if name is not None:
            expect_number(got[name], accuracy, f"compare_models(), {name!r}", atol=2e-3, hint=hint)
    if not built:
        _expect_fair_comparison(student)


@once_per_student
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
    hint = "The values are not the validation accuracies after the last epoch."
    expect_number(got.get("wide"), 0.25, "compare_models(), 'wide'", atol=0.02, hint=hint)
    for name in ("linear", "one"):
        if not number_of(got.get(name), f"compare_models(), {name!r}", hint) > 0.3:
            message = f"compare_models(): the settings of the variant {name!r} are not used."
            raise Wrong(message, "Some variant's settings are not used.")


def test_default_is_4_epochs(student: Student) -> None:
    """Without an argument each variant is trained for 4 epochs."""
    tasks = _variant_rows(2)
    data = (tasks.x, tasks.y, tasks.x, np.ones(12, np.float32))
    seen = observe_with_models(student, "compare_models", [tasks.spec_for_any_batch_size()], *data, {"a": {}})
    got = expect_dict(seen.value, "compare_models()")
    if seen.builder_calls["build_model"]:
        share = float(np.mean(tasks.logits_for_any_batch_size(4)[:12] > 0))
        hint = "By default there are 4 epochs."
        expect_number(got.get("a"), share, "compare_models()", atol=2e-3, hint=hint)
    else:
        _expect_fair_comparison(student)  # the epochs of other models can't be told
