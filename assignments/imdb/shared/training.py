"""What checks need to judge histories and curves, whatever names the metrics go by."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from shared.expect import expect_array_like, expect_axes, expect_dict
from shared.student import Array, Figure, Series, Student, StudentFault, Value, Wrong

# Names that Keras gives to the same metric, by how it was asked for.
ACCURACY_NAMES = ("accuracy", "acc", "binary_accuracy", "BinaryAccuracy")


def expect_history(got: Value, epochs: int, of: str = "train()") -> Mapping[str, Array]:
    """The value is a history: a dict with one number per epoch for each metric.

    Args:
        got: Any plain value.
        epochs: How many values each series must have.
        of: Whose result it is.

    Returns:
        The series by name.

    Raises:
        Wrong: No dict, no loss or validation loss, or another number of values.
    """
    hint = "The history is not what model.fit(...).history holds."
    history = expect_dict(got, of, hint)
    series: dict[str, Array] = {}
    for name, values in history.items():
        array = expect_array_like(values, f"{of}: {name!r}", hint)
        if array.shape != (epochs,):
            message = f"{of}: {name!r} has shape {array.shape}, expected one value for each of {epochs} epochs."
            raise Wrong(message, hint)
        series[str(name)] = array.astype(np.float64)
    for wanted in ("loss", "val_loss"):
        if wanted not in series:
            keys = ", ".join(sorted(series)) or "nothing"
            advice = "Was validation_data handed to fit()?" if wanted == "val_loss" else "Return history.history."
            raise Wrong(f"{of}: the history has no {wanted!r}, only {keys}. {advice}", hint)
    return series


def accuracy_series(history: Mapping[str, Array], validation: bool, of: str = "train()") -> Array:
    """The accuracy's series in a history, whatever its name.

    Raises:
        Wrong: There is none.
    """
    for name, values in history.items():
        if name.startswith("val_") == validation and "acc" in name.lower():
            return values
    wanted = "validation accuracy" if validation else "accuracy"
    message = f"{of}: the history has no {wanted}, only {', '.join(sorted(history))}."
    raise Wrong(message, f"The history has no {wanted}.")


def history_with(
    name: str, loss: list[float], val_loss: list[float], acc: list[float], val_acc: list[float]
) -> Value:
    """A history dict whose accuracy goes by the given name, in Keras' order of keys."""
    return {name: acc, "loss": loss, f"val_{name}": val_acc, "val_loss": val_loss}


def drawn(student: Student, function: str, history_of: Mapping[str, Value]) -> Figure:
    """Let a plot function draw, trying the names under which its author's model may report the metric.

    Args:
        student: Where the function is.
        function: Its name.
        history_of: For each metric name a history that uses it; all hold the same numbers.

    Returns:
        What it drew.

    Raises:
        StudentFault: It draws under none of the names; the fault is that of the first name.
    """
    first_fault: StudentFault | None = None
    for history in history_of.values():
        try:
            axes = student.call(function, history)
        except StudentFault as fault:
            if fault.status != "raised":
                raise
            first_fault = first_fault or fault
            continue
        return student.figure(expect_axes(axes, f"{function}()"))
    assert first_fault is not None
    raise first_fault


def series_of(figure: Figure, values: list[float], what: str, of: str) -> Series:
    """The drawn series with these y values.

    Raises:
        Wrong: None has them.
    """
    for series in figure.series:
        if series.y.shape == (len(values),) and np.allclose(series.y, values, atol=1e-6):
            return series
    count = len(figure.series)
    message = f"{of}: none of the {count} drawn series holds the {what}."
    raise Wrong(message, f"The {what} is not drawn.")
