"""Telling what network a model is from its weights and its outputs, not from what it says of itself.

A stack of Dense layers is found out by recomputing it: the kernels' shapes give the widths, and only the right
activations turn the inputs into the model's own outputs. So it does not matter how a model was written (Sequential,
Functional, a subclass, activations as layers), and a false description earns nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import islice, pairwise, permutations, product

import numpy as np

from shared.student import Array, ModelHandle, OneHotRows, Student, Wrong

MAX_ARRANGEMENTS = 200
MAX_NAMED_LAYERS = 20
MAX_METRICS = 12  # who reports thousands of numbers has the right one among them
PROBE_ROWS = 8
MANY_PROBE_ROWS = 1024  # of some outputs one in a hundred has the sign that gives an activation away
PROBE_WORDS = 40
_SCALES = (3.0, 10.0, 30.0, 60.0)


def softmax(z: Array) -> Array:
    """Softmax over the last axis, finite for large values."""
    powers = np.exp(z - z.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


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
ANY = "any"  # an activation that is not judged


def probe_rows(inputs: int, seed: int = 7, count: int = PROBE_ROWS) -> Array:
    """Inputs on which activations can be told apart: sparse rows on several scales.

    Args:
        inputs: Width of a row.
        seed: Chooses the rows.
        count: How many.

    Returns:
        float32 array (count, inputs).
    """
    rng = np.random.default_rng(seed)
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
    of: str = "build_model()",
) -> None:
    """The model is a stack of Dense layers with these widths and activations.

    Args:
        student: Where the model lives.
        model: The model.
        inputs: Width of its input.
        hidden: Units and activation of each hidden layer; the activation may be `ANY`.
        output: Units and activation of the last layer.
        of: Whose result it is.

    Raises:
        Wrong: Another number of layers, other widths or other activations; the message names them.
    """
    layers = [*hidden, output]
    weights = [weight.astype(np.float64) for weight in student.weights(model, inputs)]
    kernels = [weight for weight in weights if weight.ndim == 2]
    biases = [weight for weight in weights if weight.ndim == 1]
    _expect_widths(kernels, biases, len(weights), [inputs, *(units for units, _ in layers)], of)
    if any(kernel.size > 1 and np.ptp(kernel) == 0 for kernel in kernels):
        message = f"{of}: all weights of a layer begin with one value, so its units learn alike."
        raise Wrong(f"{message} Leave out kernel_initializer.", "All weights of a layer begin with one value.")
    # Without an activation at the end only negative outputs tell it from relu.
    rows = probe_rows(inputs, count=MANY_PROBE_ROWS if output[1] == "linear" else PROBE_ROWS)
    came = student.predict(model, rows)
    if came.size != len(rows) * output[0]:
        message = f"{of}: expected {output[0]} output(s) per row, got outputs of shape {came.shape}."
        raise Wrong(message, "The output has another width.")
    came = came.reshape(len(rows), -1)
    names = [activation for _, activation in layers]
    if _matches(kernels, biases, names, rows, came):
        return
    raise _wrong_activations(kernels, biases, names, rows, came, of)


def _expect_widths(kernels: list[Array], biases: list[Array], count: int, widths: list[int], of: str) -> None:
    wanted = sorted(pairwise(widths))
    found = [(int(kernel.shape[0]), int(kernel.shape[1])) for kernel in kernels]
    units = ", ".join(str(width) for width in widths[1:])
    if sorted(found) != wanted:
        came = ", ".join(str(out) for _, out in found[:MAX_NAMED_LAYERS]) or "none"
        message = f"{of}: expected Dense layers with {units} units on inputs of width {widths[0]}, found {came}."
        raise Wrong(f"{message} Compare their number, order and widths.", "The layers are not those asked for.")
    if sorted(len(bias) for bias in biases) != sorted(widths[1:]) or count != len(kernels) + len(biases):
        message = f"{of}: expected {len(widths) - 1} Dense layers with a bias each and nothing else that is trained."
        raise Wrong(message, "The layers are not those asked for.")


def _arrangements(kernels: list[Array], biases: list[Array]) -> list[tuple[Array, Array]]:
    """The ways in which kernels and biases can follow one another, by their shapes; the model's own order first."""
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


def _matches(kernels: list[Array], biases: list[Array], names: Sequence[str], rows: Array, came: Array) -> bool:
    """Whether the outputs are those of a stack with these activations; `ANY` stands for each of the known ones."""
    stand_ins = tuple(_ACTIVATIONS) if ANY in names else (ANY,)
    known = [[one if name == ANY else name for name in names] for one in stand_ins]
    with np.errstate(all="ignore"):
        return any(
            np.allclose(_outputs(arrangement, one, rows), came, rtol=1e-3, atol=2e-4)
            for arrangement, one in product(_arrangements(kernels, biases), known)
        )


def _wrong_activations(
    kernels: list[Array], biases: list[Array], names: list[str], rows: Array, came: Array, of: str
) -> Wrong:
    """Name the activations that the model has in place of those asked for."""
    last = names[-1]
    for place, other in product(range(len(names) - 1), _ACTIVATIONS):
        tried = [*names[:place], other, *names[place + 1 :]]
        if names[place] != ANY and _matches(kernels, biases, tried, rows, came):
            message = f"{of}: hidden layer {place + 1} behaves like {other!r}, expected {names[place]!r}."
            return Wrong(message, "An activation is not the one asked for.")
    for inner, outer in product(_ACTIVATIONS, _ACTIVATIONS):
        tried = [*(name if name == ANY else inner for name in names[:-1]), outer]
        if _matches(kernels, biases, tried, rows, came):
            parts = []
            if any(name not in (inner, ANY) for name in names[:-1]):
                parts.append(f"the hidden layers behave like {inner!r}, expected {names[0]!r}")
            if outer != last:
                parts.append(f"the last layer behaves like {outer!r}, expected {last!r}")
            return Wrong(f"{of}: {', and '.join(parts)}.", "An activation is not the one asked for.")
    asked = ", ".join("any" if name == ANY else repr(name) for name in names)
    message = f"{of}: the outputs are not those of a plain stack of Dense layers with activations {asked}."
    return Wrong(
        f"{message} Is a layer skipped, used twice, or one too many?", "The network is not the one asked for."
    )


def one_output_per_row(student: Student, model: ModelHandle, x: Array | OneHotRows, of: str) -> Array:
    """The outputs of a model that has one output unit.

    Args:
        student: Where the model lives.
        model: The model.
        x: Its inputs, n rows.
        of: Whose result the model is.

    Returns:
        The outputs, float64 (n,).

    Raises:
        Wrong: There is another number of outputs, or some are no numbers.
    """
    count = len(x.columns) if isinstance(x, OneHotRows) else len(x)
    outputs = student.predict(model, x)
    if outputs.size != count or not np.isfinite(outputs).all():
        message = f"{of}: expected one number for each of {count} rows, the model gives shape {outputs.shape}."
        raise Wrong(message, "The model does not give one number per row.")
    return outputs.reshape(-1)


def expect_negative_outputs(student: Student, model: ModelHandle, inputs: int, of: str) -> None:
    """A freshly made model with one output unit gives negative numbers for some of many rows.

    Raises:
        Wrong: It gives none, so there is an activation at its end.
    """
    rows = probe_rows(inputs, count=MANY_PROBE_ROWS)
    if not (one_output_per_row(student, model, rows, of) < 0).any():
        message = f"{of}: none of {len(rows)} rows gets a negative output. Leave out the last unit's activation."
        raise Wrong(message, "The last unit has an activation.")


# --- loss, metric, optimizer: told by what they do -------------------------------------------------------------


def expect_loss_value(
    student: Student, model: ModelHandle, y_true: Array, y_pred: Array, expected: float, name: str, of: str
) -> None:
    """The model's loss has this value on given labels and outputs.

    Raises:
        Wrong: The model is not compiled, or its loss is another.
    """
    expect_compiled(student, model, of)
    got = student.loss_value(model, y_true, y_pred)
    if not abs(got - expected) <= 1e-3 * max(1.0, abs(expected)):
        described = student.describe(model).loss
        message = f"{of}: on given labels and outputs the loss is {got:.4f}, that of {name} is {expected:.4f}."
        raise Wrong(f"{message} The model was compiled with {described!r}.", f"The loss does not behave like {name}.")


def expect_no_penalty(student: Student, model: ModelHandle, inputs: int, labels: Array, of: str) -> None:
    """What the model minimises is its loss, and nothing that depends on its activations.

    A penalty on weights is part of the loss wherever Keras computes it, so `expect_loss_value` sees it.

    Nothing is said of a model whose outputs don't fit the labels, or are no probabilities where there are classes, or
    differ from call to call: those are faults of the network.

    Args:
        student: Where the model lives.
        model: A compiled model.
        inputs: Width of its input.
        labels: For the 8 probe rows, as the loss wants them: (8, units), or (8,) classes.
        of: Whose result it is.

    Raises:
        Wrong: Something is added to the loss.
    """
    for halvings in range(12):
        rows = np.asarray(probe_rows(inputs) / 2**halvings, np.float32)
        outputs, again = (student.predict(model, rows).astype(np.float32) for _ in range(2))
        # Of probabilities near 0 and 1 Keras knows the logits, which the outputs no longer tell.
        if ((outputs > 1e-4) & (outputs < 1 - 1e-4)).all() or ((outputs < 0) | (outputs > 1)).any():
            break
    classes = outputs.ndim == 2 and outputs.shape[1] > 1
    fits = outputs.shape == labels.shape or (classes and labels.ndim == 1 and labels.max() < outputs.shape[1])
    if (
        not fits
        or (classes and not np.allclose(outputs.sum(axis=1), 1.0, atol=1e-3))
        or not np.allclose(outputs, again)
    ):
        return
    reported = student.evaluate(model, rows, labels).get("loss")
    student.predict(model, np.zeros_like(rows))  # Keras adds what the latest activations cost: now those of no input
    alone = student.loss_value(model, labels, outputs)
    if reported is not None and not abs(reported - alone) <= 0.01 * max(abs(alone), 0.01):
        message = f"{of}: to the loss of {alone:.4f} something is added, so that it is {reported:.4f}."
        raise Wrong(message, "Something is added to the loss.")


def expect_compiled(student: Student, model: ModelHandle, of: str) -> None:
    """`compile` was called on the model."""
    if not student.describe(model).compiled:
        raise Wrong(f"{of}: the model is not compiled. Call model.compile(...) first.", "The model is not compiled.")


def expect_metric_value(
    student: Student, model: ModelHandle, x: Array, y: Array, expected: float, name: str, of: str
) -> None:
    """One of the metrics that the model reports, whatever its name, has this value."""
    expect_compiled(student, model, of)
    reported = {key: value for key, value in student.evaluate(model, x, y).items() if key != "loss"}
    if not reported:
        message = f"{of}: the model reports no metric. Give compile(...) one: metrics=[...]."
        raise Wrong(message, f"The model does not report its {name}.")
    if len(reported) > MAX_METRICS:
        message = f"{of}: the model reports {len(reported)} metrics. Give compile(...) the one that is asked for."
        raise Wrong(message, f"The model does not report its {name} alone.")
    if not any(abs(value - expected) <= 1e-3 * max(1.0, abs(expected)) for value in reported.values()):
        came = ", ".join(f"{key} = {value:.3f}" for key, value in reported.items())
        message = f"{of}: on rows where the {name} is {expected:.3f}, the model reports {came}."
        raise Wrong(message, f"The model does not report its {name}.")


def expect_rmsprop(
    student: Student,
    model: ModelHandle,
    inputs: int,
    learning_rate: float,
    of: str,
    labels: Array | None = None,
    squared: bool = False,
    by_chance: Callable[[], bool] = lambda: False,
) -> None:
    """One update moves the last biases as RMSprop does on its first step, by about 3.16 learning rates.

    That is so whatever the loss. The second update of RMSprop is no larger, but with momentum it is. Smaller errors
    then move the biases less, but not where gradients are clipped. The weights of an input that is always 0 stay,
    unless they decay.

    Args:
        student: Where the model lives; it is trained by a few steps.
        model: A compiled, untrained model that ends in sigmoid, softmax or, for `squared`, linear units.
        inputs: Width of its input.
        learning_rate: The one asked for.
        of: Whose result it is.
        labels: What it learns for the 8 probe rows: (8,), one-hot (8, units), or classes (8,); ones when None.
        squared: True for the mean squared error, False for a cross-entropy.
        by_chance: Whether training has chance in it, which is counted elsewhere and makes small errors larger; it is
            asked only where that would explain what is seen.

    Raises:
        Wrong: The update is another optimizer's, or of another learning rate.
    """
    expect_compiled(student, model, of)
    rows = probe_rows(inputs, seed=11)
    rows[:, 0] = 0.0
    labels = np.ones(len(rows), np.float32) if labels is None else labels
    outputs = student.predict(model, rows).reshape(len(rows), -1)
    units = outputs.shape[1]
    targets = np.eye(units)[labels.astype(int)] if labels.ndim == 1 and units > 1 else labels.reshape(len(rows), -1)
    if targets.shape != outputs.shape or not np.isfinite(outputs).all():
        message = f"{of}: expected {targets.shape[1]} output(s) per row, got {units}."
        raise Wrong(message, "The output has another width.")
    gradient = np.mean(outputs - targets, axis=0) * (2.0 if squared else 1.0)
    expected = -learning_rate * gradient / np.sqrt(0.1 * gradient**2 + 1e-7)
    (first, decays), (second, _) = (_one_update(student, model, rows, labels, units) for _ in range(2))
    right = np.allclose(first, expected, rtol=0.03, atol=0.01 * learning_rate) and not decays
    said = student.describe(model)
    # Schedules have begun to change it by now, most of them by little.
    constant = said.learning_rate is None or abs(said.learning_rate - learning_rate) <= 1e-6 * learning_rate
    right = right and constant and bool((np.abs(second) <= 3.25 * learning_rate).all())
    nearer = _nearer_labels(student, model, rows, labels, squared)
    if right and nearer is not None:
        third, _ = _one_update(student, model, rows, nearer, units)
        right = bool((np.abs(third) <= 0.5 * learning_rate).all()) or by_chance()
    if not right:
        rate = "" if said.learning_rate is None else f" with learning rate {said.learning_rate:g}"
        message = f"{of}: one update is not that of RMSprop with learning rate {learning_rate:g}."
        came = f"The model was compiled with {said.optimizer}{rate}."
        if said.optimizer == "RMSprop" and constant:  # so it is something that its name doesn't say
            came = "Is there momentum, clipping, decay, a constraint, or another rho? Leave them at their defaults."
        raise Wrong(f"{message} {came}", "The optimizer is not RMSprop with the learning rate asked for.")


def _nearer_labels(student: Student, model: ModelHandle, rows: Array, labels: Array, squared: bool) -> Array | None:
    """Labels that are nearer to the outputs; None where labels are classes, or the loss is not the one asked for.

    Another loss is not counted where optimizers are looked at.
    """
    if squared:
        ones, zeros = np.ones((4, 1), np.float32), np.zeros((4, 1), np.float32)
        small, large = (student.loss_value(model, factor * ones, zeros) for factor in (1, 3))
        # Three times the error is nine times the squared one.
        return labels / 10 if abs(large - 9 * small) <= 0.01 * abs(large) else None
    outputs = student.predict(model, rows)
    if labels.size != outputs.size:
        return None
    outputs = outputs.reshape(labels.shape)
    nearer: Array = np.asarray(outputs + 0.02 * (labels - outputs), np.float32)
    targets, given = (values.astype(np.float32).reshape(len(rows), -1) for values in (nearer, outputs))
    wanted = -np.mean(np.sum(targets * np.log(np.maximum(given, 1e-7)), axis=1))
    if targets.shape[1] == 1:
        wanted -= np.mean((1 - targets) * np.log(np.maximum(1 - given, 1e-7)))
    return nearer if abs(student.loss_value(model, targets, given) - wanted) <= 0.01 * abs(wanted) + 1e-4 else None


def _one_update(student: Student, model: ModelHandle, rows: Array, labels: Array, units: int) -> tuple[Array, bool]:
    """By how much one update moves the last biases, and whether weights of inputs that are all 0 move as well."""
    before = student.weights(model, rows.shape[1])
    student.train_step(model, rows, labels)
    after = student.weights(model, rows.shape[1])
    unused = ~rows.any(axis=0)
    kernels = ((old, new) for old, new in zip(before, after, strict=False) if old.shape[:1] == rows.shape[1:])
    old, new = next(kernels, (np.zeros(0), np.zeros(0)))
    decays = old.size > 0 and old.shape == new.shape and not np.array_equal(old[unused], new[unused])
    return _last_biases(after, units) - _last_biases(before, units), decays


def _last_biases(weights: list[Array], units: int) -> Array:
    found = [weight for weight in weights if weight.shape == (units,)]
    if not found:
        message = f"The model has no output layer of {units} unit(s) with a bias."
        raise Wrong(message, "The output has another width.")
    return found[-1].astype(np.float64)
