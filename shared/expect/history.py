"""Expectations on histories and curves, whatever the metrics are called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np

from shared.expect.side_by_side import compare_curves
from shared.expect.values import expect_array_like, expect_axes, expect_dict, expect_parts
from shared.student.descriptions import Figure, Series
from shared.student.protocol import (
    Array,
    Builder,
    CheckFailed,
    ModelHandle,
    ModelSpec,
    Observation,
    Student,
    StudentCodeError,
    Value,
)

# Names that Keras gives to the same metric, depending on how it was passed to `compile`.
ACCURACY_NAMES = ("accuracy", "acc", "binary_accuracy", "BinaryAccuracy")
CLASS_ACCURACY_NAMES = ("accuracy", "acc", "categorical_accuracy", "CategoricalAccuracy")
Result = TypeVar("Result")


def expect_history(got: Value, epochs: int, subject: str = "train()") -> Mapping[str, Array]:
    """Expect the value to be a history: a dict with one number per epoch for each metric.

    Args:
        epochs: How many values each series must have.

    Returns:
        The series by name.

    Raises:
        CheckFailed: It is not a dict, lacks the loss or validation loss, or has another number of values.
    """
    hint = "The history is not what model.fit(...).history holds."
    history = expect_dict(got, subject, hint)
    series: dict[str, Array] = {}
    for name, values in history.items():
        array = expect_array_like(values, f"{subject}: {name!r}", hint)
        if array.shape != (epochs,):
            message = f"{subject}: {name!r} has shape {array.shape}, expected one value for each of {epochs} epochs."
            raise CheckFailed(message, hint)
        series[str(name)] = array.astype(np.float64)
    for expected in ("loss", "val_loss"):
        if expected not in series:
            keys = ", ".join(sorted(series)) or "nothing"
            advice = "Pass validation_data to fit()." if expected == "val_loss" else "Return history.history."
            raise CheckFailed(f"{subject}: the history has no {expected!r}, only {keys}. {advice}", hint)
    return series


def accuracy_series(history: Mapping[str, Array], validation: bool, subject: str = "train()") -> Array:
    """Return the accuracy's series in a history, whatever its name.

    Raises:
        CheckFailed: The history has none.
    """
    for name, values in history.items():
        if name.startswith("val_") == validation and "acc" in name.lower():
            return values
    expected = "validation accuracy" if validation else "accuracy"
    message = f"{subject}: the history has no {expected}, only {', '.join(sorted(history))}."
    raise CheckFailed(message, f"The history has no {expected}.")


def history_with(
    name: str, loss: list[float], val_loss: list[float], acc: list[float], val_acc: list[float]
) -> Value:
    """Return a history dict whose accuracy has the given name, in Keras' order of keys."""
    return {name: acc, "loss": loss, f"val_{name}": val_acc, "val_loss": val_loss}


def under_any_metric_name(attempt: Callable[[str], Result], names: Iterable[str] = ACCURACY_NAMES) -> Result:
    """Make an attempt with each name that the author of a function may use for the accuracy.

    Args:
        attempt: Called with one name after the other.
        names: The names.

    Returns:
        The result of the first attempt in which the student's function does not raise.

    Raises:
        StudentCodeError: It raises with every name; the fault is that of the first name.
    """
    first_fault: StudentCodeError | None = None
    for name in names:
        try:
            return attempt(name)
        except StudentCodeError as fault:
            if fault.status != "raised":
                raise
            first_fault = first_fault or fault
    assert first_fault is not None
    raise first_fault


def trained(student: Student, spec: ModelSpec, *data: Any, **settings: int) -> tuple[ModelHandle, Value]:
    """Let `train` train a model supplied by the grader.

    Args:
        spec: The model; its metric has the name that the function uses.
        data: The positional arguments after the model.

    Returns:
        The model and what the function returned.
    """

    model, observation = observe_training(student, spec, *data, **settings)
    return model, observation.value


def observe_training(
    student: Student, spec: ModelSpec, *data: Any, **settings: int
) -> tuple[ModelHandle, Observation]:
    """As `trained`, with the observation of the call."""

    def attempt(name: str) -> tuple[ModelHandle, Observation]:
        model = student.make_model(replace(spec, metrics=(name,)), "train")
        return model, student.observe("train", model, *data, stand_ins=None, **settings)

    return under_any_metric_name(attempt, _metric_names(spec))


def _metric_names(spec: ModelSpec) -> tuple[str, ...]:
    return CLASS_ACCURACY_NAMES if spec.loss == "categorical_crossentropy" else ACCURACY_NAMES


def observe_with_models(
    student: Student, function: str, specs: Sequence[ModelSpec], *args: Any, **settings: int
) -> Observation:
    """Call a function while `build_model` makes supplied models, whose metric has the name that the function uses.

    Args:
        specs: What the first, second, … call of `build_model` makes; the last one serves all later calls.
        args: The function's positional arguments.

    Returns:
        The observation of the call; calls and models are under "build_model".
    """
    return observe_with_builders(student, function, {"build_model": specs}, *args, **settings)


def observe_with_builders(
    student: Student, function: str, specs_of: Mapping[str, Sequence[ModelSpec]], *args: Any, **settings: int
) -> Observation:
    """As `observe_with_models`, for any functions that build models.

    Args:
        specs_of: For each builder's name, what its first, second, … call makes; the last one serves all later calls.
        args: The function's positional arguments.

    Returns:
        The observation of the call; calls and models are under the builders' names.
    """

    def attempt(name: str) -> Observation:
        stand_ins = {
            builder: Builder(tuple(replace(spec, metrics=(name,)) for spec in specs))
            for builder, specs in specs_of.items()
        }
        return student.observe(function, *args, stand_ins=stand_ins, **settings)

    first_spec = next(iter(specs_of.values()))[0]
    return under_any_metric_name(attempt, _metric_names(first_spec))


def drawn(student: Student, function: str, history_of: Mapping[str, Value]) -> Figure:
    """Let a plot function draw, with each name under which its author's model may report the metric.

    Args:
        history_of: For each metric name a history that uses it; all hold the same numbers.

    Returns:
        What the function drew.

    Raises:
        StudentCodeError: It draws with none of the names; the fault is that of the first name.
    """
    axes = under_any_metric_name(lambda name: student.call(function, history_of[name]), history_of)
    return student.figure(expect_axes(axes, f"{function}()"))


def drawn_both(student: Student, function: str, history_of: Mapping[str, Value]) -> tuple[Figure, Figure]:
    """As `drawn`, for a function that draws the loss and the accuracy and returns two Axes in this order."""
    subject = f"{function}()"
    value = under_any_metric_name(lambda name: student.call(function, history_of[name]), history_of)
    loss, accuracy = expect_parts(value, ("the Axes of the loss", "those of the accuracy"), subject)
    return (
        student.figure(expect_axes(loss, f"{subject}, first value")),
        student.figure(expect_axes(accuracy, f"{subject}, second value")),
    )


def series_of(figure: Figure, values: list[float], what: str, subject: str) -> Series:
    """Return the drawn series with these y values.

    Raises:
        CheckFailed: None has them.
    """
    for series in figure.series:
        if series.y.shape == (len(values),) and np.allclose(series.y, values, atol=1e-6):
            return series
    count = len(figure.series)
    message = f"{subject}: none of the {count} drawn series shows the {what}.{_drawing_advice(figure, values)}"
    drawn = {series.label or f"series {number}": series.y for number, series in enumerate(figure.series, start=1)}
    sides = compare_curves(subject, {what: values}, drawn, f"Draw the {what}.")
    raise CheckFailed(message, f"The {what} is not drawn.", sides)


def _drawing_advice(figure: Figure, values: list[float]) -> str:
    """Return how a plot that does not show some values should draw them, after a blank; "" if that is not clear."""
    if not figure.series:
        return " Nothing is drawn on the returned Axes."
    if any(one.x.shape == (len(values),) and np.allclose(one.x, values, atol=1e-6) for one in figure.series):
        return " They are on the horizontal axis; draw them on the vertical one: plot(epochs, values)."
    if len(values) > 1 and all(one.y.size == 1 for one in figure.series):
        return " Each series is a single point; give plot() all epochs and values in one call."
    if any(
        0 < one.y.size < len(values) and set(np.round(one.y, 6)) <= set(np.round(values, 6)) for one in figure.series
    ):
        return " A part of them is missing; draw those of all epochs."
    return ""


# --- functions with the argument `build_model` ---

# Names of the mean absolute error, depending on how it was passed to `compile`; at last as one of two metrics.
MAE_NAMES = ("mae", "mean_absolute_error", "MAE", "MeanAbsoluteError", "mse mae")


def observe_with_given_builder(
    student: Student, function: str, x: Any, y: Any, specs: Sequence[ModelSpec], *more: Any, **settings: Any
) -> Observation:
    """Call a function whose third argument is `build_model`; the metric has the name that the function uses.

    Args:
        x: Its first argument.
        y: Its second argument.
        specs: What the first, second, … call of the given `build_model` makes; the last one serves all later calls.
        more: Its positional arguments after `build_model`.

    Returns:
        The observation of the call; calls and models are under `GIVEN_BUILDER`.
    """

    def attempt(names: str) -> Observation:
        builder = Builder(tuple(replace(spec, metrics=tuple(names.split())) for spec in specs))
        return student.observe(function, x, y, builder, *more, **settings)

    try:
        return under_any_metric_name(attempt, MAE_NAMES)
    except StudentCodeError as fault:
        if fault.status == "raised" and "'ModelBuilder' object" in str(fault):
            message = f"{function}(): build_model is a function. Call it, build_model(), to get a model."
            raise StudentCodeError(
                fault.status, message, f"{function}() uses build_model without calling it."
            ) from fault
        raise


GIVEN_BUILDER = "2"  # its place among the arguments, counted from 0
