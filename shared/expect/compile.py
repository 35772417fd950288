"""Detect how a model is compiled from what its loss, metrics and optimizer do, not from their names.

A loss is identified by its value on given labels and outputs, a metric by its value on rows that the model is right
about, an optimizer by how far one update moves the last biases. It does not matter how they were written (names,
classes, objects, functions), and a false name earns nothing.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from shared.expect.network import probe_rows, steady_outputs
from shared.student.protocol import Array, CheckFailed, ModelHandle, Student

MAX_METRICS = 12  # among thousands of reported numbers, one would be right by chance


def expect_loss_value(
    student: Student, model: ModelHandle, y_true: Array, y_pred: Array, expected: float, name: str, subject: str
) -> None:
    """Expect the model's loss to have this value on given labels and outputs.

    Raises:
        CheckFailed: The model is not compiled, or its loss is a different one.
    """
    expect_compiled(student, model, subject)
    got = student.loss_value(model, y_true, y_pred)
    if not abs(got - expected) <= 1e-3 * max(1.0, abs(expected)):
        described = student.describe(model).loss
        message = f"{subject}: for the same labels and outputs, {name} is {expected:.4f}, but this loss is {got:.4f}."
        raise CheckFailed(
            f"{message} The model was compiled with {described!r}.", f"The loss does not behave like {name}."
        )


def expect_no_penalty(student: Student, model: ModelHandle, inputs: int, labels: Array, subject: str) -> None:
    """Expect the model to minimise its loss alone, without a penalty on its activations.

    A penalty on weights is part of the loss wherever Keras computes it, so `expect_loss_value` sees it.

    A model passes here if its outputs don't fit the labels, are not probabilities although there are classes, or
    differ from call to call: those are faults of the network.

    Args:
        model: A compiled model.
        inputs: Width of its input.
        labels: For the 8 probe rows, as the loss wants them: (8, units), or (8,) classes.

    Raises:
        CheckFailed: Something is added to the loss.
    """
    probes = probe_rows(inputs)
    for halvings in range(12):
        rows = np.asarray(probes / 2**halvings, np.float32)
        outputs = student.predict(model, rows).astype(np.float32)
        # Near 0 and 1, Keras computes the loss from logits, which the outputs no longer show.
        if ((outputs > 1e-4) & (outputs < 1 - 1e-4)).all() or ((outputs < 0) | (outputs > 1)).any():
            break
    classes = outputs.ndim == 2 and outputs.shape[1] > 1
    fits = outputs.shape == labels.shape or (classes and labels.ndim == 1 and labels.max() < outputs.shape[1])
    if (
        not fits
        or (classes and not np.allclose(outputs.sum(axis=1), 1.0, atol=1e-3))
        or not np.allclose(outputs, student.predict(model, rows))
    ):
        return
    reported = student.evaluate(model, rows, labels).get("loss")
    # Keras adds the penalty of the latest activations: here of an input of zeros.
    student.predict(model, np.zeros_like(rows))
    alone = student.loss_value(model, labels, outputs)
    if reported is not None and not abs(reported - alone) <= 0.01 * max(abs(alone), 0.01):
        message = f"{subject}: expected the loss {alone:.4f}, got {reported:.4f}. Remove what is added to the loss."
        raise CheckFailed(message, "Something is added to the loss.")


def expect_compiled(student: Student, model: ModelHandle, subject: str) -> None:
    """Expect that `compile` was called on the model."""
    if not student.describe(model).compiled:
        raise CheckFailed(
            f"{subject}: the model is not compiled. Call model.compile(...) first.", "The model is not compiled."
        )


def expect_metric_value(
    student: Student, model: ModelHandle, x: Array, y: Array, expected: float, name: str, subject: str
) -> None:
    """Expect one of the metrics that the model reports, whatever its name, to have this value."""
    expect_compiled(student, model, subject)
    reported = {key: value for key, value in student.evaluate(model, x, y).items() if key != "loss"}
    if not reported:
        message = f"{subject}: the model reports no metric. Pass one to compile(...): metrics=[...]."
        raise CheckFailed(message, f"The model does not report its {name}.")
    if len(reported) > MAX_METRICS:
        message = f"{subject}: the model reports {len(reported)} metrics. Pass only the {name} to compile(...)."
        raise CheckFailed(message, f"The model does not report its {name} alone.")
    if not any(abs(value - expected) <= 1e-3 * max(1.0, abs(expected)) for value in reported.values()):
        actual = ", ".join(f"{key} = {value:.3f}" for key, value in reported.items())
        message = f"{subject}: on rows where the {name} is {expected:.3f}, the model reports {actual}."
        raise CheckFailed(message, f"The model does not report its {name}.")


def expect_rmsprop(
    student: Student,
    model: ModelHandle,
    inputs: int,
    learning_rate: float,
    subject: str,
    labels: Array | None = None,
    squared: bool = False,
    by_chance: Callable[[], bool] = lambda: False,
) -> None:
    """Expect one update to move the last biases as RMSprop's first step does, by about 3.16 learning rates.

    This holds for any loss. RMSprop's second update is not larger; with momentum it is. Smaller errors then move the
    biases less, unless gradients are clipped. The weights of an input that is always 0 stay, unless they decay.

    Args:
        student: Where the model lives; it is trained by a few steps.
        model: A compiled, untrained model that ends in sigmoid, softmax or, for `squared`, linear units.
        inputs: Width of its input.
        learning_rate: The expected one.
        labels: What it learns for the 8 probe rows: (8,), one-hot (8, units), or classes (8,); ones when None.
        squared: True for the mean squared error, False for a cross-entropy.
        by_chance: Whether training is random, which another check reports and which makes small errors larger. It is
            called only if that would explain the observed update.

    Raises:
        CheckFailed: The update belongs to another optimizer or another learning rate.
    """
    expect_compiled(student, model, subject)
    rows = probe_rows(inputs, seed=11)
    rows[:, 0] = 0.0
    labels = np.ones(len(rows), np.float32) if labels is None else labels
    outputs = steady_outputs(student, model, rows, subject).reshape(len(rows), -1)
    units = outputs.shape[1]
    targets = np.eye(units)[labels.astype(int)] if labels.ndim == 1 and units > 1 else labels.reshape(len(rows), -1)
    if targets.shape != outputs.shape or not np.isfinite(outputs).all():
        message = f"{subject}: expected {targets.shape[1]} output(s) per row, got {units}."
        raise CheckFailed(message, "The number of outputs per row is wrong.")
    gradient = np.mean(outputs - targets, axis=0) * (2.0 if squared else 1.0)
    expected = -learning_rate * gradient / np.sqrt(0.1 * gradient**2 + 1e-7)
    trained_before = student.describe(model).steps > 0
    (first, decays), (second, _) = (_one_update(student, model, rows, labels, units) for _ in range(2))
    right = np.allclose(first, expected, rtol=0.03, atol=0.01 * learning_rate) and not decays
    said = student.describe(model)
    # A schedule has changed it by now, most schedules by little.
    constant = said.learning_rate is None or abs(said.learning_rate - learning_rate) <= 1e-6 * learning_rate
    right = right and constant and bool((np.abs(second) <= 3.25 * learning_rate).all())
    nearer = _nearer_labels(student, model, rows, labels, squared) if right else None
    if nearer is not None:
        third, _ = _one_update(student, model, rows, nearer, units)
        right = bool((np.abs(third) <= 0.5 * learning_rate).all()) or by_chance()
    if not right and trained_before:
        message = f"{subject}: the model was trained before. Return a new, untrained model in each call."
        raise CheckFailed(message, "The model is not a new one: it was trained before.")
    if not right:
        rate = "" if said.learning_rate is None else f" with learning rate {said.learning_rate:g}"
        message = f"{subject}: one update does not match RMSprop with learning rate {learning_rate:g}."
        actual = f"The model was compiled with {said.optimizer}{rate}."
        if said.optimizer == "RMSprop" and constant:  # so a setting differs
            actual = "Leave momentum, clipping, decay, constraints and rho at their defaults."
        raise CheckFailed(f"{message} {actual}", "The optimizer is not RMSprop with the required learning rate.")


def _nearer_labels(student: Student, model: ModelHandle, rows: Array, labels: Array, squared: bool) -> Array | None:
    """Return labels that are nearer to the outputs; None if labels are classes or the loss is not the expected one.

    A wrong loss is reported by another check.
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
    expected = -np.mean(np.sum(targets * np.log(np.maximum(given, 1e-7)), axis=1))
    if targets.shape[1] == 1:
        expected -= np.mean((1 - targets) * np.log(np.maximum(1 - given, 1e-7)))
    return (
        nearer if abs(student.loss_value(model, targets, given) - expected) <= 0.01 * abs(expected) + 1e-4 else None
    )


def _one_update(student: Student, model: ModelHandle, rows: Array, labels: Array, units: int) -> tuple[Array, bool]:
    """Return by how much one update moves the last biases, and whether weights of all-zero inputs move as well."""
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
        raise CheckFailed(message, "The number of outputs per row is wrong.")
    return found[-1].astype(np.float64)
