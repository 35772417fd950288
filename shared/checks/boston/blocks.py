"""A model that learns nothing, and blocks of a few rows, so that the errors are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from shared.expect.draw import draw
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.student.protocol import Array, CheckFailed, LayerSpec, ModelSpec, Student, Value

SLACK = 0.2  # a loop that compiles the model again makes it learn a little
# This model predicts 0 for every row and learns nothing, so the MAE of a block is known.
UNTEACHABLE = ModelSpec(
    2,
    (LayerSpec(1, kernel=np.zeros((2, 1), np.float32)),),
    "mse",
    "SGD",
    learning_rate=0.0,
    metrics=("mae",),
    run_eagerly=True,
)
DATA = np.linspace(-1.0, 1.0, 12, dtype=np.float32).reshape(6, 2)
K = 3


@dataclass(frozen=True)
class Blocks:
    """Targets of six rows: three blocks of two rows."""

    y: Array

    @property
    def rows(self) -> Array:
        """The targets of each block, (3, 2)."""
        return self.y.reshape(K, 2)

    @property
    def maes(self) -> Array:
        """The MAE of each block if all predictions are 0."""
        return np.asarray(np.abs(self.rows).mean(axis=1))


def drawn_blocks(function: str) -> Blocks:
    """Return blocks with a small, a middle and a large error, the middle one not between the others.

    The mean of the errors is neither the middle one nor a whole number.
    """
    random = draw(f"{function}, blocks")
    small, middle, large = random.integers([2, 6, 16], [5, 9, 20])
    large += (small + middle + large) % 3 == 0
    blocks = [[1.0, 2.0 * small - 1.0], [middle - 1.0, middle + 1.0], [2.0 - large, -2.0 - large]]
    first, last = random.permutation([1, random.choice([0, 2])])
    order = [first, 3 - first - last, last]
    return Blocks(np.array([blocks[place] for place in order], np.float32).reshape(-1))


def values_of_folds(student: Student, function: str, blocks: Blocks, epochs: int) -> Value:
    settings = {"k": K, "epochs": epochs, "batch_size": 2}
    observation = observe_with_given_builder(student, function, DATA, blocks.y, [UNTEACHABLE], **settings)
    if not observation.builder_calls[GIVEN_BUILDER]:
        message = f"{function}(): the given build_model is not called. Call it in each fold for a new model."
        raise CheckFailed(message)
    return observation.value


def expect_mae_of_blocks(values: Array, blocks: Blocks, subject: str) -> None:
    """Expect the values of the three blocks, in any order."""
    rows, maes = blocks.rows, blocks.maes
    if np.allclose(np.sort(values), np.sort(maes), atol=SLACK):
        return
    training = [np.abs(np.delete(rows, fold, axis=0)).mean() for fold in range(3)]
    suspected = {
        "returns the mean squared error, which is the loss. Return the MAE, which is the metric": (rows**2).mean(
            axis=1
        ),
        "returns the MAE of its training rows. Evaluate on the block that was set aside": training,
        "returns the MAE of all rows. Evaluate on the block that was set aside": [np.abs(rows).mean()] * 3,
        "returns the MAE of the first block. Use a different block in each fold": [maes[0]] * 3,
    }
    for what, likely in suspected.items():
        if np.allclose(values, likely, atol=SLACK):
            raise CheckFailed(f"{subject}: each fold {what} (listing 4.26).")
    fold = int(np.argmax(np.abs(values - maes)))
    message = f"{subject}, fold {fold}: the targets are {rows[fold].tolist()} and all predictions are 0"
    raise CheckFailed(f"{message}, so the expected MAE is {maes[fold]:g}, got {values[fold]:.3g}. See listing 4.26.")
