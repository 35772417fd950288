"""The packages that answers may use can be imported, and work, at every level of the sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.sandbox import levels
from autograder.sandbox.levels import BUBBLEWRAP, LANDLOCK, PROCESS

USE = """
import pandas, scipy.stats, seaborn, sklearn.model_selection, tqdm.auto
import keras, matplotlib.pyplot as plt, numpy as np

def style():
    seaborn.set_theme()
    seaborn.lineplot(x=[1, 2], y=[3, 4])
    return len(plt.gca().lines)

def folds():
    return [int(fold) for fold in tqdm.auto.tqdm(range(3))]

def curves():
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    callback = keras.callbacks.TensorBoard(log_dir="logs")
    return list(model.fit(np.zeros((2, 1)), np.zeros(2), epochs=2, verbose=0, callbacks=[callback]).history)
"""
LEVELS = [
    pytest.param(
        BUBBLEWRAP, marks=pytest.mark.skipif(levels.available_level() != BUBBLEWRAP, reason="no bubblewrap")
    ),
    LANDLOCK,
    PROCESS,
]


@pytest.mark.slow
@pytest.mark.process
@pytest.mark.tensorflow
@pytest.mark.parametrize("level", LEVELS)
def test_answers_may_use_the_packages(start: Any, level: str) -> None:
    student = start(USE, level=level, memory_mb=4096, call_seconds=60, cell_seconds=60)
    assert student.call("style") == 1
    assert student.call("folds") == [0, 1, 2]
    assert student.call("curves") == ["loss"]
