"""Hidden checks of model builders, shared by the assignments.

Each function looks at a compiled, untrained model that a student's function made.
"""

from __future__ import annotations

import numpy as np

from shared.checks.builders import built
from shared.checks.common import WORDS, Check
from shared.network import expect_metric_value, expect_network, probe_rows
from shared.student import Array, ModelHandle, Student, Wrong


def hidden_units(output: tuple[int, str], function: str = "build_model", inputs: int = WORDS) -> Check:
    """The check that `hidden_units` is honoured.

    Args:
        output: Units and activation of the last layer.
        function: The builder.
        inputs: Width of the input.
    """

    def hidden_units_are_honoured(student: Student) -> None:
        """There is one hidden layer for each entry of hidden_units, with that many units, in that order."""
        for units in ((8,), (5, 12, 7)):
            model = built(student, function, hidden_units=units)
            expect_network(student, model, inputs, [(width, "relu") for width in units], output, f"{function}()")

    return hidden_units_are_honoured


def nothing_random(function: str = "build_model") -> Check:
    """The check that there is no dropout or noise."""

    def nothing_is_dropped_at_random(student: Student) -> None:
        """There are no layers besides the Dense layers and their activations."""
        expect_nothing_random(student, built(student, function), f"{function}()")

    return nothing_is_dropped_at_random


def expect_nothing_random(student: Student, model: ModelHandle, of: str) -> None:
    """The model has no layer for dropout or noise."""
    extra = [layer.kind for layer in student.describe(model).layers if _is_random(layer.kind)]
    if extra:
        raise Wrong(f"{of}: {', '.join(extra)} was not asked for.", "There is a layer that was not asked for.")


def _is_random(kind: str) -> bool:
    return any(word in kind for word in ("Dropout", "Noise", "Random"))


def fresh_each_time(labels: Array, function: str = "build_model", inputs: int = WORDS) -> Check:
    """The check that each call makes a new model.

    Args:
        labels: What a model can be trained on for 8 rows.
        function: The builder.
        inputs: Width of the input.
    """

    def each_call_makes_a_fresh_model(student: Student) -> None:
        """Each call makes a new, untrained model."""
        rows = probe_rows(inputs)
        first, second = built(student, function), built(student, function)
        before = student.predict(second, rows)
        student.train_step(first, rows, labels)
        if first == second or not np.allclose(student.predict(second, rows), before, atol=1e-7):
            message = f"{function}(): training one model changes another. Make all layers inside the function."
            raise Wrong(message, "Two calls share one model or its layers.")
        student.train_step(second, rows, labels)  # an optimizer that both share would refuse

    return each_call_makes_a_fresh_model


def expect_accuracy(
    student: Student, model: ModelHandle, inputs: int, of: str, units: int = 1, integer_labels: bool = False
) -> None:
    """The model reports the share of rows that it is right about.

    Args:
        student: Where the model lives.
        model: A compiled classifier.
        inputs: Width of its input.
        of: Whose result it is.
        units: Of its last layer; 1 for a sigmoid unit.
        integer_labels: Whether several units are compared with classes, not one-hot rows.

    Raises:
        Wrong: It reports no metric of this value, or has other outputs.
    """
    rows = np.concatenate([probe_rows(inputs), probe_rows(inputs, seed=3)])
    outputs = student.predict(model, rows)
    if outputs.size != len(rows) * units or not np.isfinite(outputs).all():
        message = f"{of}: expected {units} output(s) for each of {len(rows)} rows, got shape {outputs.shape}."
        raise Wrong(message, "The output has another width.")
    outputs = outputs.reshape(len(rows), units)
    right = (outputs[:, 0] > 0.5).astype(int) if units == 1 else outputs.argmax(axis=1)
    for wrong in (6, 13):
        labels = np.where(np.arange(len(rows)) < wrong, (right + 1) % max(units, 2), right)
        given = labels if integer_labels else np.eye(units)[labels] if units > 1 else labels
        share = 1 - wrong / len(rows)
        expect_metric_value(student, model, rows, given.astype(np.float32), share, "accuracy", of)
