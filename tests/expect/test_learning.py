"""Figures on the chapter's public data count for functions that learn, however badly, not for labels by heart."""

from __future__ import annotations

import pytest

from autograder.checks import held_out
from autograder.judge.run_checks import load_checks
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed

Texts = dict[str, object]
KERAS = "import keras\nimport numpy as np\nfrom keras import layers\n"
LOOKUP = """
class Lookup(keras.Model):
    def call(self, x):
        return keras.ops.convert_to_tensor(LABELS[: x.shape[0]], "float32")
"""
TEXTS = """
def build_model():
    model = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dense({units}, activation="{activation}")])
    model.compile(optimizer="rmsprop", loss="{loss}", metrics=["accuracy"])
    return model
def retrain(x_train, y_train, epochs={epochs}):
    model = {model}
    {training}
    return model
"""
IMDB = {"units": 1, "activation": "sigmoid", "loss": "binary_crossentropy", "epochs": 4, "model": "build_model()"}
REUTERS = {**IMDB, "units": 46, "activation": "softmax", "loss": "categorical_crossentropy", "epochs": 9}
FIT = "model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)"
ONCE = "model.fit(x_train[: len(x_train) // 2], y_train[: len(x_train) // 2], epochs=1, batch_size=64, verbose=0)"
PRICES = """
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = {model}
    {training}
    return model
"""
FIT_PRICES = "model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)"
OWN = "keras.Sequential([layers.Dense(64, activation='relu'), layers.Dense(1)]); model.compile('rmsprop', 'mse')"


class Learned(Exception):
    """The held-out labels are asked for: what comes before them was passed."""


@pytest.fixture(autouse=True)
def labels_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(_assignment: str) -> None:
        raise Learned

    monkeypatch.setattr(held_out, "held_out_labels", ask)


def student(source: str) -> InProcessStudent:
    namespace: dict[str, object] = {}
    exec(KERAS + source, namespace)
    return InProcessStudent(namespace, seed=5)


def run(name: str, assignment: str, judged: InProcessStudent) -> None:
    """Run one check."""
    (check,) = (info.run for info in load_checks(assignment) if info.name == name)
    check(judged)


@pytest.mark.slow
@pytest.mark.parametrize("training", [FIT, ONCE])
@pytest.mark.parametrize(("texts", "assignment"), [(IMDB, "imdb"), (REUTERS, "reuters")])
def test_a_function_that_trains_texts_is_seen_to_learn(texts: Texts, assignment: str, training: str) -> None:
    with pytest.raises(Learned):
        run("test_held_out_accuracy_is_reached", assignment, student(TEXTS.format(**texts, training=training)))


@pytest.mark.slow
@pytest.mark.parametrize(("texts", "assignment"), [(IMDB, "imdb"), (REUTERS, "reuters")])
@pytest.mark.parametrize("model", ["Lookup()", "build_model()"])
def test_labels_by_heart_and_no_training_are_no_learning(texts: Texts, assignment: str, model: str) -> None:
    labels = f"LABELS = np.random.default_rng(1).random((25000, {texts['units']}))\n"
    source = labels + LOOKUP + TEXTS.format(**{**texts, "model": model}, training="model(x_train[:1])")
    with pytest.raises(CheckFailed, match=r"retrain\(\): after training on other data"):
        run("test_held_out_accuracy_is_reached", assignment, student(source))


@pytest.mark.slow
@pytest.mark.parametrize("model", ["build_model()", OWN])
def test_a_function_that_trains_prices_is_seen_to_learn(model: str) -> None:
    with pytest.raises(Learned):
        run("test_held_out_mae_is_reached", "boston", student(PRICES.format(model=model, training=FIT_PRICES)))


@pytest.mark.slow
@pytest.mark.parametrize("model", ["Lookup()", "build_model()"])
def test_prices_by_heart_and_no_training_are_no_learning(model: str) -> None:
    labels = "LABELS = np.random.default_rng(1).random((25000, 1))\n"
    source = labels + LOOKUP + PRICES.format(model=model, training="build_model()")
    with pytest.raises(CheckFailed, match=r"train_final_model\(\): after training on other data"):
        run("test_held_out_mae_is_reached", "boston", student(source))
