"""Other labels for the chapter's data, drawn from the secret of a run: no published label is right for them."""

from __future__ import annotations

import numpy as np

from shared.student.protocol import Array


def draw_labels(
    x_train: Array, y_train: Array, x_test: Array, y_test: Array, rng: np.random.Generator
) -> tuple[Array, Array]:
    """Return labels that are about as easy to learn from the rows as the chapter's, and differ for all rows.

    Classes get other classes' places. Prices follow a drawn direction through the rows, distributed as before.

    Args:
        x_train: Training rows.
        y_train: Their labels: one-hot rows, zeros and ones, or prices.
        x_test: Held-out rows.
        y_test: Their labels: classes, zeros and ones, or prices.
        rng: What they are drawn from.
    """
    if y_train.ndim == 2:
        order = rng.permutation(y_train.shape[1])
        place = np.empty_like(order)
        place[order] = np.roll(order, 1)  # no class keeps its place
        return y_train[:, np.argsort(place)], place[y_test.astype(int)]
    if set(np.unique(y_train)) <= {0, 1}:
        return 1 - y_train, 1 - y_test
    direction = rng.normal(size=x_train.shape[1])
    scores, prices = np.sort(x_train @ direction), np.sort(y_train)
    return np.interp(x_train @ direction, scores, prices), np.interp(x_test @ direction, scores, prices)
