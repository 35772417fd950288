"""What a student process can invent about itself, and which points that gains; `docs/security.md` lists the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from autograder import config
from autograder.judge.run_checks import run_checks
from autograder.paths import ROOT
from shared.student import describe, keras_models
from shared.student.in_process import InProcessStudent

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]

SLOPPY = {
    "boston": """
import keras
from keras import layers
def normalize(train_data, test_data):  # in place
    mean, deviation = train_data.mean(axis=0), train_data.std(axis=0)
    train_data -= mean; train_data /= deviation
    test_data -= mean; test_data /= deviation
    return train_data.copy(), test_data.copy()
def build_model(hidden_units=(64, 64)):  # without a metric, and with another loss
    model = keras.Sequential([*(layers.Dense(units, "relu") for units in hidden_units), layers.Dense(1)])
    model.compile("rmsprop", loss="{loss}")
    return model
""",
    "imdb": """
import keras
from keras import layers
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    ends = layers.Dense(1, "sigmoid")
    model = keras.Sequential([*(layers.Dense(units, activation) for units in hidden_units), ends])
    model.compile("rmsprop", loss, ["accuracy"])
    return model
def compile_with_objects(model, learning_rate=0.001):  # strings
    model.compile("rmsprop", "binary_crossentropy", ["accuracy"])
    model.optimizer.learning_rate = learning_rate
    return model
""",
}


def passed(assignment: str, loss: str, questions: tuple[str, ...]) -> Mapping[str, float]:
    """Return the points of the checks that a sloppy notebook passes."""
    namespace: dict[str, Any] = {}
    exec(SLOPPY[assignment].replace("{loss}", loss), namespace)
    configured = config.load(ROOT / "grading.yml").assignments[assignment]
    results = run_checks(InProcessStudent(namespace, seed=1), configured, questions)
    return {f"{one.question} {one.check}": one.points for one in results if one.status == "passed"}


def forge_objects(patch: pytest.MonkeyPatch) -> None:
    """Report that everything was given to `compile` as an object."""
    patch.setattr(describe, "_given_as", lambda _model: dict.fromkeys(("optimizer", "loss", "metrics"), "object"))


def forge_regression(patch: pytest.MonkeyPatch) -> None:
    """Report unchanged arguments, the mean squared error and a metric, as a notebook could that patches `shared`."""

    def squared_error(_model: Any, y_true: Any, y_pred: Any) -> float:
        return float(np.mean((np.asarray(y_true) - np.asarray(y_pred)) ** 2))

    def reported(model: Any, x: Any, y: Any) -> dict[str, float]:
        outputs = np.asarray(model(x)).reshape(np.shape(y))
        return {"loss": squared_error(None, y, outputs), "mae": float(np.mean(np.abs(outputs - y)))}

    patch.setattr(InProcessStudent, "_argument_after", lambda _self, _given, original: original)
    patch.setattr(keras_models, "loss_value", squared_error)
    patch.setattr(keras_models, "reported", reported)


@pytest.mark.parametrize(
    ("assignment", "loss", "questions", "gained", "lost"),
    [
        (
            "boston",
            "mae",
            ("q1", "q2"),
            {
                "q1 test_normalizing_leaves_its_arguments_alone",
                "q2 test_loss_is_mse",
                "q2 test_mae_is_reported",
            },
            # The grader computes the updates from weights, and they do not follow the loss that the process reports.
            {"q2 test_optimizer_is_rmsprop"},
        ),
        ("imdb", "", ("q5",), {"q5 test_objects_are_given_in_place_of_strings"}, set()),
    ],
)
def test_forged_reports_gain_what_the_security_page_lists(
    assignment: str, loss: str, questions: tuple[str, ...], gained: set[str], lost: set[str]
) -> None:
    before = passed(assignment, loss, questions)
    with pytest.MonkeyPatch.context() as patch:
        (forge_regression if assignment == "boston" else forge_objects)(patch)
        after = passed(assignment, loss, questions)
    assert after.keys() - before.keys() == gained
    assert before.keys() - after.keys() == lost
    page = (ROOT / "docs" / "security.md").read_text("utf-8")
    assert [name for name in gained if name.split()[1] not in page] == []
