"""A model that learns nothing, and blocks of a few rows, so that the errors are known."""

from __future__ import annotations

import numpy as np

from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.student.protocol import Array, CheckFailed, LayerSpec, ModelSpec, Student, Value

# This model predicts 0 for every row and learns nothing, so the MAE of a block is known.
FOLD_TARGETS = np.array([1.0, 3.0, -10.0, -14.0, 4.0, 6.0], np.float32)
FOLD_DATA = np.linspace(-1.0, 1.0, 12, dtype=np.float32).reshape(6, 2)
BLOCKS = FOLD_TARGETS.reshape(3, 2)
UNTEACHABLE = ModelSpec(
    2,
    (LayerSpec(1, kernel=np.zeros((2, 1), np.float32)),),
    "mse",
    "SGD",
    learning_rate=0.0,
    metrics=("mae",),
    run_eagerly=True,
)
MAE_OF_BLOCKS = np.abs(BLOCKS).mean(axis=1)  # 2, 12, 5
SLACK = 0.2  # a loop that compiles the model again makes it learn a little


def values_of_folds(student: Student, function: str, epochs: int) -> Value:
    settings = {"k": 3, "epochs": epochs, "batch_size": 2}
    observation = observe_with_given_builder(student, function, FOLD_DATA, FOLD_TARGETS, [UNTEACHABLE], **settings)
    if not observation.builder_calls[GIVEN_BUILDER]:
        message = f"{function}(): the given build_model is not called. Call it in each fold for a new model."
        raise CheckFailed(message)
    return observation.value


def expect_mae_of_blocks(values: Array, subject: str) -> None:
    """Expect the values of the three blocks, in any order."""
    if np.allclose(np.sort(values), np.sort(MAE_OF_BLOCKS), atol=SLACK):
        return
    training = [np.abs(np.delete(BLOCKS, fold, axis=0)).mean() for fold in range(3)]
    suspected = {
        "returns the mean squared error, which is the loss. Return the MAE, which is the metric": (BLOCKS**2).mean(
            axis=1
        ),
        "returns the MAE of its training rows. Evaluate on the block that was set aside": training,
        "returns the MAE of all rows. Evaluate on the block that was set aside": [np.abs(BLOCKS).mean()] * 3,
        "returns the MAE of the first block. Use a different block in each fold": [MAE_OF_BLOCKS[0]] * 3,
    }
    for what, likely in suspected.items():
        if np.allclose(values, likely, atol=SLACK):
            raise CheckFailed(f"{subject}: each fold {what} (listing 4.26).")
    fold = int(np.argmax(np.abs(values - MAE_OF_BLOCKS)))
    message = f"{subject}, fold {fold}: the targets are {BLOCKS[fold].tolist()} and all predictions are 0"
    raise CheckFailed(
        f"{message}, so the expected MAE is {MAE_OF_BLOCKS[fold]:g}, got {values[fold]:.3g}. See listing 4.26."
    )
