"""Public checks of IMDB q7: training."""

from __future__ import annotations

import numpy as np

from shared.checks.common import history_of_training
from shared.student.protocol import LayerSpec, ModelSpec

test_history_has_one_value_per_epoch = history_of_training(
    ModelSpec(4, (LayerSpec(3, "relu"), LayerSpec(1, "sigmoid")), few_steps=True), np.array([0, 1, 0, 1], np.float32)
)
