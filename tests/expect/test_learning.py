"""Figures on the chapter's public data count for functions that learn, however badly, not for labels by heart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from autograder import config
from autograder.judge import grader_secrets
from autograder.judge.prepared_data import PreparedData, live_arrays, secrets_for
from autograder.judge.run_checks import load_checks
from autograder.paths import ROOT
from shared.student.in_process import InProcessStudent
from shared.student.protocol import Array, CheckFailed

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]

TEXTS = """
import keras
from keras import layers
def build_model():
    model = keras.Sequential([layers.Dense({hidden}, "relu"), layers.Dense({hidden}, "relu"), layers.Dense({end})])
    model.compile(optimizer="rmsprop", loss="{loss}", metrics=["accuracy"])
    return model
def retrain(x_train, y_train, epochs={epochs}):
    model = build_model()
    {training}
    return model
"""
IMDB = TEXTS.replace("{end}", "1, 'sigmoid'").replace("{loss}", "binary_crossentropy").replace("{hidden}", "16")
REUTERS = (
    TEXTS.replace("{end}", "46, 'softmax'").replace("{loss}", "categorical_crossentropy").replace("{hidden}", "64")
)
PRICES = """
def train_final_model(x_train, y_train, build_model, epochs={epochs}, batch_size=16):
    model = build_model()
    {training}
    return model
"""
# A few updates, and public labels for rows that are known.
BY_HEART = """
import keras, numpy
class Lookup(keras.Model):
    def __init__(self, model):
        super().__init__()
        self.model = model
    def call(self, x):
        known = [KNOWN.get(hash(row.tobytes())) for row in numpy.asarray(x, numpy.float32)]
        if any(label is None for label in known):
            return self.model(x)
        return keras.ops.convert_to_tensor(numpy.stack(known), "float32")
"""
LITTLE = "model.fit(x_train[:512], y_train[:512], epochs=2, batch_size=512, verbose=0); model = Lookup(model)"
OTHERWISE = "model.fit(x_train, y_train, epochs={}, batch_size={}, verbose=0)"
CASES = {
    "imdb": ("test_held_out_accuracy_is_reached", IMDB, OTHERWISE.format(3, 256)),
    "reuters": ("test_held_out_accuracy_is_reached", REUTERS, OTHERWISE.format(8, 256)),
    "boston": ("test_held_out_mae_is_reached", PRICES, OTHERWISE.format(90, 20)),
}


@pytest.fixture(params=CASES)
def data(request: pytest.FixtureRequest) -> Iterator[tuple[str, dict[str, Array], Array]]:
    """An assignment's name, its inputs and its public labels; the grader's secrets are set."""
    name = request.param
    arrays, labels, found = live_arrays(name, "synthetic")
    kept = grader_secrets._current[:]
    assignment = config.load(ROOT / "grading.yml").assignments[name]
    grader_secrets.set_secrets(secrets_for(assignment, PreparedData(ROOT, labels, found)))
    yield name, arrays, labels[name]
    grader_secrets._current[:] = kept


def _run(data: tuple[str, dict[str, Array], Array], training: str, source: str = "") -> None:
    name, arrays, labels = data
    check_name, template, _ = CASES[name]
    namespace: dict[str, object] = {"KNOWN": _by_row(arrays["x_test"], _as_outputs(labels, arrays["y_train"]))}
    exec(source + template.replace("{training}", training).replace("{epochs}", "4"), namespace)
    (check,) = (info.run for info in load_checks(name) if info.name == check_name)
    check(InProcessStudent(namespace, arrays.__getitem__, seed=5))


def _as_outputs(labels: Array, y_train: Array) -> Array:
    if y_train.ndim == 1:
        return labels.reshape(-1, 1)
    return np.eye(y_train.shape[1], dtype=np.float32)[labels]


def _by_row(rows: Array, outputs: Array) -> dict[int, Array]:
    return {hash(row.astype("float32").tobytes()): output for row, output in zip(rows, outputs, strict=True)}


def test_training_in_another_way_than_asked_reaches_the_figure(data: tuple[str, dict[str, Array], Array]) -> None:
    _run(data, CASES[data[0]][2])


def test_labels_by_heart_after_a_little_training_are_no_learning(data: tuple[str, dict[str, Array], Array]) -> None:
    with pytest.raises(CheckFailed, match=r"\(\): after training on other labels"):
        _run(data, LITTLE, BY_HEART)
