"""The chapter's two formulas, right for numbers of any size."""

from __future__ import annotations

import numpy as np

from shared.student.protocol import Array


def sigmoid(logits: Array) -> Array:
    """Return the logistic function of each number, float64."""
    return np.asarray(0.5 * (1.0 + np.tanh(np.asarray(logits, np.float64) / 2.0)))


def softmax(z: Array) -> Array:
    """Return the softmax over the last axis, float64."""
    logits = np.asarray(z, np.float64)
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


BY_NAME = {"sigmoid": sigmoid, "softmax": softmax}
