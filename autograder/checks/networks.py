"""Hidden checks of model builders, for several assignments.

Each function checks a compiled, untrained model that a student's function made.
"""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_unchanged_where_taken
from autograder.judge.cache import catch_failure
from shared.checks.builders import built, topic_model
from shared.checks.common import WORDS
from shared.checks.drawn import distinct
from shared.expect.compile import expect_metric_value
from shared.expect.draw import draw
from shared.expect.network import expect_network, probe_rows, steady_outputs
from shared.student.formulas import softmax
from shared.student.protocol import Array, Builder, CheckFailed, ModelHandle, Student, StudentCodeError

_UNDECIDED = 1e-5  # an output so close to 0.5 may belong to either class, by rounding
STRAY = 0.05  # share of weights that may move or stay by rounding


class BuildModel:
    """Checks of `build_model`, see `expect_hidden_units`, `expect_no_chance` and `expect_fresh_models`."""

    output: tuple[int, str]
    inputs = WORDS

    @property
    def labels(self) -> Array:
        """Return labels of 8 rows to train a model on."""
        return np.ones(8, np.float32)

    @property
    def label(self) -> Array | None:
        """Return a label of one row, see `expect_no_chance`."""
        return None

    def test_hidden_units_are_honoured(self, student: Student) -> None:
        """There is one hidden layer for each entry of hidden_units, with this number of units, in this order."""
        expect_hidden_units(student, self.output, inputs=self.inputs)

    def test_nothing_is_dropped_at_random(self, student: Student) -> None:
        """The model has only Dense layers and their activations."""
        expect_no_chance(student, label=self.label, inputs=self.inputs)

    def test_each_call_makes_a_fresh_model(self, student: Student) -> None:
        """Each call makes a new, untrained model."""
        expect_fresh_models(student, self.labels, inputs=self.inputs)


def expect_hidden_units(
    student: Student, output: tuple[int, str], function: str = "build_model", inputs: int = WORDS
) -> None:
    """Expect a builder to make the requested hidden layers.

    Args:
        student: Where the builder is.
        output: Units and activation of the last layer.
        inputs: Width of the input.
    """
    random = draw(f"{function}, hidden units")
    same = int(random.integers(5, 9))
    for units in ((int(random.integers(7, 12)),), tuple(distinct(random, 13, 4, lowest=5)), (same,) * 3):
        model = built(student, function, hidden_units=units)
        expect_network(student, model, inputs, [(width, "relu") for width in units], output, f"{function}()")
    # If another builder calls `build_model`, the grader supplies the model: another question checks `build_model`.
    stand_ins = {} if function == "build_model" else {"build_model": Builder((topic_model(),))}
    expect_unchanged_where_taken(student, function, [7, 5], stand_ins)


def expect_no_chance(
    student: Student, function: str = "build_model", label: Array | None = None, inputs: int = WORDS
) -> None:
    """Expect no dropout or noise in a builder's model.

    Args:
        student: Where the builder is.
        label: A label of one row to train a classifier with inputs of width 10,000, see
            `expect_no_chance_in_training`; without it only layers and outputs are checked.
        inputs: Width of the input.
    """
    model = built(student, function)
    expect_nothing_random(student, model, f"{function}()")
    steady_outputs(student, model, probe_rows(inputs), f"{function}()")
    if label is not None:
        expect_no_chance_in_training(student, model, label, f"{function}()")


def trains_by_chance(
    student: Student, function: str = "build_model", label: Array | None = None, inputs: int = WORDS
) -> bool:
    """Return whether `expect_no_chance` fails."""
    return catch_failure(lambda: expect_no_chance(student, function, label, inputs)) is not None


def expect_nothing_random(student: Student, model: ModelHandle, subject: str) -> None:
    """Expect no layer for dropout or noise."""
    extra = [layer.kind for layer in student.describe(model).layers if _is_random(layer.kind)]
    if extra:
        raise CheckFailed(
            f"{subject}: remove {', '.join(extra)}, which the question does not require.", "There is an extra layer."
        )


def _is_random(kind: str) -> bool:
    return any(word in kind for word in ("Dropout", "Noise", "Random"))


def expect_no_chance_in_training(student: Student, model: ModelHandle, label: Array, subject: str) -> None:
    """Expect training on one row to move only the weights that its error reaches in a plain stack of relu layers.

    Dropout without a layer keeps the error from some weights, and noise lets it reach others. A model that is not
    such a stack, or can't be trained on the label, passes here: other checks report it.

    Args:
        student: Where the model lives; it is trained by one step.
        model: A compiled classifier that ends in a softmax.
        label: Of one row: one-hot (1, units), or a class (1,).

    Raises:
        CheckFailed: Other weights moved.
    """
    row = probe_rows(WORDS, seed=19)[:1]
    before, outputs = student.weights(model, WORDS), student.predict(model, row).reshape(1, -1)
    chain, units = _chain(before, outputs.shape[1]), outputs.shape[1]
    values = [row.astype(np.float64)]
    for place in chain:
        logits = values[-1] @ before[place] + before[place + 1]
        values.append(np.maximum(logits, 0.0))
    target = np.eye(units)[label % units] if label.ndim == 1 else label
    if not chain or target.shape != outputs.shape or not np.allclose(softmax(logits), outputs, rtol=1e-3, atol=2e-4):
        return
    try:
        student.train_step(model, row, label)
    except StudentCodeError:
        return
    after, error = student.weights(model, WORDS), outputs - target
    for place, value in zip(reversed(chain), reversed(values[:-1]), strict=True):
        moved, gradient = before[place] != after[place], np.abs(value.T @ error)
        groups = ((gradient > 1e-4 * gradient.max(), ~moved), (gradient == 0, moved))
        if any(group.any() and stray[group].mean() > STRAY for group, stray in groups):
            message = (
                f"{subject}: training moves the weights differently from a plain Dense network. Remove any dropout."
            )
            raise CheckFailed(message, "Training drops or changes something at random.")
        error = (error @ before[place].T) * (value > 0)


def _chain(weights: list[Array], units: int) -> list[int]:
    """The positions of a stack's kernels, each followed by its bias, in order; none if the widths leave it open."""
    left = [place for place, weight in enumerate(weights[:-1]) if weight.ndim == 2]
    chain: list[int] = []
    width = WORDS
    while left:
        fitting = [place for place in left if weights[place].shape[0] == width]
        if len(left) > 1:  # the output layer comes last
            fitting = [place for place in fitting if weights[place].shape[1] != units]
        if len(fitting) != 1 or weights[fitting[0] + 1].shape != weights[fitting[0]].shape[1:]:
            return []
        chain += fitting
        left.remove(fitting[0])
        width = weights[chain[-1]].shape[1]
    return chain if width == units else []


def expect_fresh_models(student: Student, labels: Array, function: str = "build_model", inputs: int = WORDS) -> None:
    """Expect each call of a builder to make a new model.

    Args:
        student: Where the builder is.
        labels: Labels of 8 rows to train a model on.
        inputs: Width of the input.
    """
    rows = probe_rows(inputs)
    first, second = built(student, function), built(student, function)
    before = student.predict(second, rows)
    try:
        student.train_step(first, rows, labels, as_graph=True)  # as a graph, which is the default of `fit`
        changed = first == second or not np.allclose(student.predict(second, rows), before, atol=1e-6)
        if not changed:
            student.train_step(second, rows, labels)
    except StudentCodeError as fault:  # for example an optimizer that several models share
        message = f"{function}(): of several models, one can't be trained: {fault}."
        raise CheckFailed(
            message, "A second model can't be trained. Create the optimizer inside the function."
        ) from fault
    if changed:
        message = f"{function}(): training one model changes another one. Create all layers inside the function."
        raise CheckFailed(message, "Two calls share a model or a layer.")


def _of_both_classes(student: Student, model: ModelHandle, rows: Array) -> Array:
    """Return `count` rows, if possible half of each class by the model: else precision or recall may equal accuracy.

    An untrained model gives similar outputs for dense rows, but not for rows with one word.
    """
    words = draw("rows with one word").choice(rows.shape[1], min(240, rows.shape[1]), replace=False)
    several = np.concatenate([rows, np.eye(rows.shape[1], dtype=rows.dtype)[words]])
    outputs = student.predict(model, several)
    if outputs.size != len(several) or not np.isfinite(outputs).all():
        return rows
    outputs = outputs.reshape(-1)
    order = np.argsort(outputs, kind="stable")
    half = len(rows) // 2
    sides = [order[outputs[order] < 0.5 - _UNDECIDED], order[outputs[order] > 0.5 + _UNDECIDED]]
    # From the most certain row of one class to that of the other, with outputs near 0.5: another threshold shows.
    parts = [side[np.linspace(0, len(side) - 1, half).astype(int)] for side in sides if len(side) >= half]
    chosen: Array = several[np.concatenate(parts if len(parts) == 2 else [order[:half], order[-half:]])]
    return chosen


def expect_accuracy(
    student: Student, model: ModelHandle, inputs: int, subject: str, units: int = 1, integer_labels: bool = False
) -> None:
    """Expect the model to report its accuracy.

    Args:
        model: A compiled classifier.
        inputs: Width of its input.
        units: Units of its last layer; 1 for a sigmoid unit.
        integer_labels: Whether the labels of several units are classes, not one-hot rows.

    Raises:
        CheckFailed: It reports no metric of this value, or has other outputs.
    """
    rows = np.concatenate([probe_rows(inputs), probe_rows(inputs, seed=3)])
    if units == 1:
        rows = _of_both_classes(student, model, rows)
    outputs = student.predict(model, rows)
    if outputs.size != len(rows) * units or not np.isfinite(outputs).all():
        message = f"{subject}: expected {units} output(s) for each of {len(rows)} rows, got shape {outputs.shape}."
        raise CheckFailed(message, "The number of outputs per row is wrong.")
    outputs = outputs.reshape(len(rows), units)
    right = (outputs[:, 0] > 0.5).astype(int) if units == 1 else outputs.argmax(axis=1)
    for wrong in distinct(draw(f"{subject}, wrong labels"), 15, 2, lowest=3):
        labels = np.where(np.arange(len(rows)) < wrong, (right + 1) % max(units, 2), right)
        given = labels if integer_labels else np.eye(units)[labels] if units > 1 else labels
        share = 1 - wrong / len(rows)
        expect_metric_value(student, model, rows, given.astype(np.float32), share, "accuracy", subject)
