"""The student protocol: how a check calls a student's functions, in this process or in another one.

A check talks to one `Student`. Two implementations exist: `in_process.InProcessStudent` works on a notebook's own
namespace, `RemoteStudent` of `autograder.judge` on the sandboxed student process. Both return plain values only:
None, bool, int, float, str, numpy arrays and scalars, lists, tuples and dicts of them, and the handles below for
models and axes, which stay in the process that made them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy.typing as npt

from shared.student.comparison import Comparison
from shared.student.descriptions import Figure, ModelDescription

Array = npt.NDArray[Any]
Value = Any  # a plain value, see the module's docstring


@dataclass(frozen=True)
class ModelHandle:
    """A Keras model that stays in the process that made it. Equal handles are the same object there."""

    id: int


@dataclass(frozen=True)
class AxesHandle:
    """A matplotlib Axes that stays in the process that drew it."""

    id: int


@dataclass(frozen=True)
class DataRef:
    """An array that the grader prepared, by its name ("x_train"): too large to send with each call."""

    name: str


@dataclass(frozen=True)
class ObjectArray:
    """A NumPy object array of lists, the form in which Keras' data sets come."""

    items: list[Any]


@dataclass(frozen=True)
class OneHotRows:
    """A float32 array (len(columns), width) with one 1.0 per row; made where it is used, so that little is sent.

    Args:
        columns: The column of the 1.0 in each row.
        width: Number of columns.
    """

    columns: list[int]
    width: int


@dataclass(frozen=True)
class RandomGenerator:
    """A fresh `numpy.random.Generator`, as `np.random.default_rng(seed)` makes it."""

    seed: int


@dataclass(frozen=True)
class LayerSpec:
    """One Dense layer of a model that a check supplies.

    Args:
        units: Width of the layer.
        activation: Keras' name of the activation.
        kernel: Initial weights, shape (inputs, units); drawn at random when None.
        bias: Initial bias, shape (units,); zeros when None.
        use_bias: False for a layer without bias.
    """

    units: int
    activation: str = "linear"
    kernel: Array | None = None
    bias: Array | None = None
    use_bias: bool = True


@dataclass(frozen=True)
class ModelSpec:
    """A compiled Keras model as data, so that a check can supply a model to the student's function.

    Args:
        inputs: Width of the input.
        layers: The Dense layers in order.
        loss: Keras' name of the loss.
        optimizer: Keras' name of the optimizer.
        learning_rate: Its learning rate.
        optimizer_options: Its other settings, by Keras' names.
        metrics: Keras' names of the metrics.
        compiled: False leaves the model without optimizer and loss.
        run_eagerly: True for a model that is trained for about ten steps at most: making a graph would take longer
            than the steps.
        steps_per_execution: How many batches Keras passes to TensorFlow at a time; it only changes the speed.
    """

    inputs: int
    layers: tuple[LayerSpec, ...]
    loss: str = "binary_crossentropy"
    optimizer: str = "rmsprop"
    learning_rate: float = 0.001
    optimizer_options: Mapping[str, float] = field(default_factory=dict)
    metrics: tuple[str, ...] = ("accuracy",)
    compiled: bool = True
    run_eagerly: bool = False
    steps_per_execution: int = 1


@dataclass(frozen=True)
class Builder:
    """A function that makes a fresh model at each call, whatever its arguments, and records the calls.

    Args:
        specs: What the first, second, … call makes; all later calls make the last one.
    """

    specs: tuple[ModelSpec, ...]


@dataclass(frozen=True)
class Formula:
    """A formula of `shared.student.formulas`, by name, instead of the student's: "sigmoid" or "softmax"."""

    name: str


@dataclass(frozen=True)
class FoldScores:
    """A function with given scores instead of the student's `k_fold_scores`: it makes models, but trains nothing.

    Each model that it makes is recorded under its name, with the arguments of the call and the call's number.

    Args:
        scores: What the first, second, … call returns, as many as it has folds; all later calls return the last ones.
    """

    scores: tuple[tuple[float, ...], ...]


StandIn = Builder | Formula | FoldScores


@dataclass(frozen=True)
class Observation:
    """One call and what the grader observed around it.

    Args:
        value: What the function returned.
        arguments: The positional arguments as they are after the call; None for handles, references and large arrays.
        builder_calls: For each stand-in or `Builder` argument, by name, the keyword arguments of each call.
        built: For the same names, handles of the models made.
    """

    value: Value
    arguments: tuple[Value, ...] = ()
    builder_calls: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    built: Mapping[str, list[ModelHandle]] = field(default_factory=dict)


class CheckFailed(AssertionError):
    """A wrong answer. Its text is for the student.

    Args:
        message: Where, what was expected, what was returned, the likely next step.
        hint: One sentence that reveals nothing hidden: with the check's sentence, all feedback of a hidden check.
        comparison: The same side by side, for pages; students see it in public checks only.
    """

    status = "failed"

    def __init__(self, message: str, hint: str = "", comparison: Comparison | None = None) -> None:
        super().__init__(message)
        self.hint = hint
        self.comparison = comparison


class StudentCodeError(CheckFailed):
    """The student's code returned no usable answer. `status` says how it ended.

    Args:
        status: One of "missing", "stub", "raised", "timeout", "crashed", "memory", "not_data", "too_large".
        message: For the student (public checks) and the TA.
        hint: For the student when the check is hidden.
    """

    def __init__(self, status: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.status = status


class GraderError(Exception):
    """A fault of the grader itself. It never counts against a student: a person has to look at it."""


class Student(Protocol):
    """The calls that a check can make on a student's notebook. Every method may raise `StudentCodeError`."""

    def call(self, function: str, *args: Any, **kwargs: Any) -> Value:
        """Call the student's function and return its value as plain data."""

    def observe(
        self, function: str, *args: Any, stand_ins: Mapping[str, StandIn] | None = None, **kwargs: Any
    ) -> Observation:
        """As `call`, with an observation of the call; meanwhile `stand_ins` replace the student's functions."""

    def call_twice(
        self, function: str, first: Sequence[Any], second: Sequence[Any], **kwargs: Any
    ) -> tuple[Value, Value]:
        """Call with the first and then the second arguments; return both values as they are after the second call."""

    def reseed(self, change: int) -> None:
        """Use another seed for the calls that follow in this check: the run's seed plus `change`."""

    def defaults(self, function: str) -> dict[str, Value]:
        """Return the defaults that a function's signature shows, by parameter name, those that are plain values."""

    def make_model(self, spec: ModelSpec, for_function: str = "") -> ModelHandle:
        """Make a model in the student's process, unless the function that it is for is missing."""

    def describe(self, model: ModelHandle) -> ModelDescription:
        """Return the model's description by itself."""

    def weights(self, model: ModelHandle, inputs: int) -> list[Array]:
        """Return the trainable weights in the model's order, after building it for rows of width `inputs`."""

    def predict(self, model: ModelHandle, x: Array | DataRef | OneHotRows) -> Array:
        """Return the model's outputs, float64, first axis as `x`."""

    def evaluate(self, model: ModelHandle, x: Array, y: Array) -> dict[str, float]:
        """Return the metrics that the model reports, by name."""

    def loss_value(self, model: ModelHandle, y_true: Array, y_pred: Array) -> float:
        """Return the model's loss on given labels and outputs."""

    def train_step(self, model: ModelHandle, x: Array, y: Array, as_graph: bool = False) -> None:
        """Update the model once on one batch: as a graph, as Keras does by default, or faster without one."""

    def figure(self, axes: AxesHandle) -> Figure:
        """Return texts and series of the axes."""
