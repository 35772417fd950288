"""Identify a model's network from its weights and outputs, not from its own description.

A stack of Dense layers is identified by recomputing it: the kernels' shapes give the widths, and only the right
activations turn the inputs into the model's outputs. It does not matter how a model was written (Sequential,
Functional, a subclass, activations as layers), and a false description earns nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import islice, pairwise, permutations, product

import numpy as np

from shared.expect.draw import draw
from shared.expect.side_by_side import compare_lists
from shared.student.comparison import Comparison
from shared.student.formulas import softmax
from shared.student.protocol import Array, CheckFailed, ModelHandle, OneHotRows, Student

MAX_ARRANGEMENTS = 200
MAX_NAMED_LAYERS = 20
PROBE_ROWS = 8
MANY_PROBE_ROWS = 1024  # some activations show in only one output of a hundred
PROBE_WORDS = 40
_SCALES = (3.0, 10.0, 30.0, 60.0)


_ACTIVATIONS: dict[str, Callable[[Array], Array]] = {
    "relu": lambda z: np.maximum(z, 0.0),
    "tanh": np.tanh,
    "sigmoid": lambda z: 0.5 * (1.0 + np.tanh(z / 2.0)),
    "linear": lambda z: z,
    "softmax": softmax,
    "elu": lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0.0))),
    "leaky_relu": lambda z: np.where(z > 0, z, 0.2 * z),
    "softplus": lambda z: np.logaddexp(z, 0.0),
    "softsign": lambda z: z / (1.0 + np.abs(z)),
    "selu": lambda z: 1.05070098 * np.where(z > 0, z, 1.67326324 * np.expm1(np.minimum(z, 0.0))),
    "silu": lambda z: z * 0.5 * (1.0 + np.tanh(z / 2.0)),
    "exponential": lambda z: np.exp(np.minimum(z, 50.0)),
    "gelu": lambda z: 0.5 * z * (1.0 + np.vectorize(math.erf)(z / math.sqrt(2.0))),
    "mish": lambda z: z * np.tanh(np.logaddexp(z, 0.0)),
    "relu6": lambda z: np.clip(z, 0.0, 6.0),
    "hard_sigmoid": lambda z: np.clip(z / 6.0 + 0.5, 0.0, 1.0),
    "hard_tanh": lambda z: np.clip(z, -1.0, 1.0),
}
ANY = "any"  # an activation that is not checked


def probe_rows(inputs: int, seed: int = 7, count: int = PROBE_ROWS) -> Array:
    """Return inputs on which activations differ: sparse rows on several scales.

    Args:
        inputs: Width of a row.
        seed: Chooses the rows.

    Returns:
        float32 array (count, inputs).
    """
    rng = draw(f"probe rows {seed}")
    rows = np.zeros((count, inputs), np.float32)
    for place, row in enumerate(rows):
        columns = rng.choice(inputs, size=min(PROBE_WORDS, inputs), replace=False)
        row[columns] = rng.normal(size=len(columns)) * _SCALES[place % len(_SCALES)]
    return rows


def expect_network(
    student: Student,
    model: ModelHandle,
    inputs: int,
    hidden: Sequence[tuple[int, str]],
    output: tuple[int, str],
    subject: str = "build_model()",
) -> None:
    """Expect a stack of Dense layers with these widths and activations.

    Args:
        inputs: Width of its input.
        hidden: Units and activation of each hidden layer; the activation may be `ANY`.
        output: Units and activation of the last layer.

    Raises:
        CheckFailed: The number of layers, a width or an activation is wrong; the message names it.
    """
    layers = [*hidden, output]
    weights = [weight.astype(np.float64) for weight in student.weights(model, inputs)]
    kernels = [weight for weight in weights if weight.ndim == 2]
    biases = [weight for weight in weights if weight.ndim == 1]
    _expect_widths(kernels, biases, len(weights), [inputs, *(units for units, _ in layers)], subject)
    if any(kernel.size > 1 and np.ptp(kernel) == 0 for kernel in kernels):
        message = f"{subject}: all weights of a layer start with the same value, so all its units learn the same."
        raise CheckFailed(
            f"{message} Leave out kernel_initializer.", "All weights of a layer start with the same value."
        )
    # A missing last activation differs from relu only where outputs are negative.
    rows = probe_rows(inputs, count=MANY_PROBE_ROWS if output[1] == "linear" else PROBE_ROWS)
    actual = student.predict(model, rows)
    if actual.size != len(rows) * output[0]:
        message = f"{subject}: expected {output[0]} output(s) per row, got outputs of shape {actual.shape}."
        raise CheckFailed(message, "The number of outputs per row is wrong.")
    actual = actual.reshape(len(rows), -1)
    names = [activation for _, activation in layers]
    if _matches(kernels, biases, names, rows, actual):
        return
    raise _wrong_activations(kernels, biases, names, rows, actual, subject)


def _expect_widths(kernels: list[Array], biases: list[Array], count: int, widths: list[int], subject: str) -> None:
    expected = sorted(pairwise(widths))
    found = [(int(kernel.shape[0]), int(kernel.shape[1])) for kernel in kernels]
    units = ", ".join(str(width) for width in widths[1:])
    if sorted(found) != expected:
        actual = ", ".join(str(out) for _, out in found[:MAX_NAMED_LAYERS]) or "none"
        message = (
            f"{subject}: expected Dense layers with {units} units for inputs of width {widths[0]}, got {actual}."
        )
        next_step = "Compare their number, order and widths."
        layers = [_layer(width) for width in widths[1:]]
        sides = compare_lists(subject, layers, [_layer(out) for _, out in found], next_step)
        raise CheckFailed(f"{message} {next_step}", "The layers are not the required ones.", sides)
    if sorted(len(bias) for bias in biases) != sorted(widths[1:]) or count != len(kernels) + len(biases):
        extra = count > len(kernels) + len(biases) or len(biases) > len(kernels)  # BatchNormalization: vectors
        step = "Remove the layer that has others." if extra else "Leave out use_bias=False."
        message = f"{subject}: expected only the weights and biases of {len(widths) - 1} Dense layers. {step}"
        raise CheckFailed(message, "The layers are not the required ones.")


def _arrangements(kernels: list[Array], biases: list[Array]) -> list[tuple[Array, Array]]:
    """Yield the possible orders of kernels and biases by their shapes, the model's own order first."""
    orders = islice(permutations(range(len(kernels))), MAX_ARRANGEMENTS)
    fitting = []
    for order in orders:
        chain = [kernels[place] for place in order]
        if all(one.shape[1] == other.shape[0] for one, other in pairwise(chain)):
            ordered = [biases[place] for place in order]
            if all(len(bias) == kernel.shape[1] for bias, kernel in zip(ordered, chain, strict=True)):
                fitting.append((chain, ordered))
    return fitting  # type: ignore[return-value] # lists of arrays, one per layer


def _outputs(arrangement: tuple[Array, Array], names: Sequence[str], rows: Array) -> Array:
    values: Array = rows.astype(np.float64)
    for kernel, bias, name in zip(*arrangement, names, strict=True):
        values = _ACTIVATIONS[name](values @ kernel + bias)
    return values


def _matches(kernels: list[Array], biases: list[Array], names: Sequence[str], rows: Array, actual: Array) -> bool:
    """Return whether the outputs are those of a stack with these activations; `ANY` means each of the known ones."""
    stand_ins = tuple(_ACTIVATIONS) if ANY in names else (ANY,)
    known = [[one if name == ANY else name for name in names] for one in stand_ins]
    with np.errstate(all="ignore"):
        return any(
            np.allclose(_outputs(arrangement, one, rows), actual, rtol=1e-3, atol=2e-4)
            for arrangement, one in product(_arrangements(kernels, biases), known)
        )


def _wrong_activations(
    kernels: list[Array], biases: list[Array], names: list[str], rows: Array, actual: Array, subject: str
) -> CheckFailed:
    """Name the activations that the model has instead of the required ones."""
    last = names[-1]
    for place, other in product(range(len(names) - 1), _ACTIVATIONS):
        tried = [*names[:place], other, *names[place + 1 :]]
        if names[place] != ANY and _matches(kernels, biases, tried, rows, actual):
            message = f"{subject}: hidden layer {place + 1} behaves like {other!r}, expected {names[place]!r}."
            sides = _compare_activations(subject, kernels, names, tried)
            return CheckFailed(message, "An activation is not the required one.", sides)
    for inner, outer in product(_ACTIVATIONS, _ACTIVATIONS):
        tried = [*(name if name == ANY else inner for name in names[:-1]), outer]
        if _matches(kernels, biases, tried, rows, actual):
            parts = []
            if any(name not in (inner, ANY) for name in names[:-1]):
                parts.append(f"the hidden layers behave like {inner!r}, expected {names[0]!r}")
            if outer != last:
                parts.append(f"the last layer behaves like {outer!r}, expected {last!r}")
            sides = _compare_activations(subject, kernels, names, tried)
            return CheckFailed(f"{subject}: {', and '.join(parts)}.", "An activation is not the required one.", sides)
    requested = ", ".join("any" if name == ANY else repr(name) for name in names)
    message = f"{subject}: the outputs are not those of a plain stack of Dense layers with activations {requested}."
    return CheckFailed(
        f"{message} Use each layer once, in order, and add no other layer.", "The network is not the required one."
    )


def _layer(units: int) -> str:
    return f"Dense, {units} unit{'' if units == 1 else 's'}"


def _compare_activations(subject: str, kernels: list[Array], names: list[str], tried: list[str]) -> Comparison:
    """Return the layers as required and as they behave, one entry each."""
    widths = [kernel.shape[1] for kernel in kernels]
    required, actual = (
        [f"{_layer(width)}, {name}" for width, name in zip(widths, activations, strict=True)]
        for activations in (names, tried)
    )
    return compare_lists(subject, required, actual, "Compare the activations.")


def steady_outputs(student: Student, model: ModelHandle, x: Array, subject: str) -> Array:
    """Return the outputs of a model that has the same ones each time.

    Raises:
        CheckFailed: Its outputs for the same rows differ from call to call.
    """
    outputs = student.predict(model, x)
    if not np.allclose(outputs, student.predict(model, x), rtol=1e-3, atol=1e-4, equal_nan=True):
        message = f"{subject}: the model gives other outputs when it predicts the same rows again."
        raise CheckFailed(f"{message} Remove what is random in it.", "The outputs differ from call to call.")
    return outputs


def expect_learned(learned: Array, subject: str) -> None:
    """Expect a model to have learned each row, for example in a training that moves each output towards its target.

    Args:
        learned: Whether it has learned each of the rows, bool (n,).
        subject: Whose result the model is.

    Raises:
        CheckFailed: It has learned nothing, or only some of the rows.
    """
    missing = int((~learned).sum())
    if missing == len(learned):
        raise CheckFailed(f"{subject}: the model is not trained. Call model.fit(...), then return the model.")
    if missing:
        message = f"{subject}: the model has not learned {missing} of {len(learned)} rows. Train on all given rows."
        raise CheckFailed(message)


def one_output_per_row(student: Student, model: ModelHandle, x: Array | OneHotRows, subject: str) -> Array:
    """Return the outputs of a model that has one output unit.

    Args:
        x: Its inputs, n rows.
        subject: Whose result the model is.

    Returns:
        The outputs, float64 (n,).

    Raises:
        CheckFailed: The number of outputs is wrong, or some are not numbers.
    """
    count = len(x.columns) if isinstance(x, OneHotRows) else len(x)
    outputs = student.predict(model, x)
    if outputs.size != count or not np.isfinite(outputs).all():
        message = f"{subject}: expected one number for each of {count} rows, got outputs of shape {outputs.shape}."
        raise CheckFailed(message, "The model does not give one number per row.")
    return outputs.reshape(-1)


def expect_negative_outputs(student: Student, model: ModelHandle, inputs: int, subject: str) -> None:
    """Expect a new model with one output unit to give negative numbers for some of many rows.

    Raises:
        CheckFailed: It gives none, so the last unit has an activation.
    """
    rows = probe_rows(inputs, count=MANY_PROBE_ROWS)
    if not (one_output_per_row(student, model, rows, subject) < 0).any():
        message = f"{subject}: none of {len(rows)} rows gets a negative output. Remove the last unit's activation."
        raise CheckFailed(message, "The last unit has an activation.")
