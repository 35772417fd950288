"""Public checks of IMDB q7: training."""

from __future__ import annotations

import numpy as np

from shared.checks.common import HistoryOfTraining
from shared.student.protocol import LayerSpec, ModelSpec


class TestTrain(HistoryOfTraining):
    spec = ModelSpec(4, (LayerSpec(3, "relu"), LayerSpec(1, "sigmoid")), run_eagerly=True)
    y = np.array([0, 1, 0, 1], np.float32)
