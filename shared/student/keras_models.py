"""What is asked of a student's Keras model: plain functions of the model, which raise what it raises."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

import numpy as np

from shared.student.protocol import Array, StudentCodeError
from shared.student.to_plain import ValueConverter

ROWS_PER_PREDICTION = 512


def its_scope(keras_model: Any) -> AbstractContextManager[Any]:
    """Return the scope of the strategy that a model was made in, where its variables must be used and made."""
    scope = getattr(getattr(keras_model, "distribute_strategy", None), "scope", nullcontext)
    entered: AbstractContextManager[Any] = scope()
    return entered


def weights(keras_model: Any, inputs: int, plainer: ValueConverter) -> list[Array]:
    """Return the trainable weights, after the model was built for rows of width `inputs`."""
    keras_model(np.zeros((1, inputs), np.float32))
    found = [plainer.convert(np.asarray(weight)) for weight in keras_model.trainable_weights]
    if not all(isinstance(weight, np.ndarray) for weight in found):
        raise StudentCodeError("not_data", "the model's weights are not numbers")
    return found


def outputs(keras_model: Any, rows: Array, max_bytes: int) -> Array:
    """Return the outputs for all rows, float64."""
    parts = [
        np.asarray(keras_model(np.asarray(rows[start : start + ROWS_PER_PREDICTION], np.float32)))
        for start in range(0, len(rows), ROWS_PER_PREDICTION)
    ]
    result: Array = np.concatenate(parts).astype(np.float64)
    if len(result) != len(rows):
        message = f"the model gave outputs of shape {result.shape} for {len(rows)} rows, not one for each"
        raise StudentCodeError("not_data", message, "The model does not give one output for each row.")
    if result.nbytes > max_bytes:
        raise StudentCodeError("too_large", f"the model's outputs are too large: {result.nbytes:,} bytes")
    return result


def reported(keras_model: Any, x: Array, y: Array) -> dict[str, float]:
    """Return the metrics that the model reports, by name."""
    _without_graph(keras_model)
    metrics = keras_model.evaluate(x, y, batch_size=len(x), verbose=0, return_dict=True)
    return {str(name)[:100]: float(np.asarray(value)) for name, value in metrics.items()}


def loss_value(keras_model: Any, y_true: Array, y_pred: Array) -> float:
    """Return the value of the model's loss."""
    return float(np.asarray(keras_model.compute_loss(None, y_true, y_pred)))


def train_step(keras_model: Any, x: Array, y: Array, as_graph: bool) -> None:
    """Update the model once on one batch."""
    if not as_graph:
        _without_graph(keras_model)
    # As the assignments train: a student's `train_step` may rely on the form of `fit`'s batches.
    keras_model.fit(x, y, batch_size=len(x), verbose=0)


def _without_graph(keras_model: Any) -> None:
    """Let a model run its few steps without a graph: making the graph takes longer than the steps."""
    try:
        keras_model.run_eagerly = True
        keras_model.train_function = keras_model.test_function = None  # else a graph that is there already is used
    except Exception:  # no model of Keras's own; it is used as it is
        return
