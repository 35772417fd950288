"""The models that students' builders make in the Reuters assignment, and the calls between these builders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from shared.checks.common import WORDS
from shared.expect.history import observe_with_builders
from shared.expect.values import expect_model
from shared.student.protocol import Builder, LayerSpec, ModelHandle, ModelSpec, Observation, Student, Value

TOPICS = 46
OUTPUT = (TOPICS, "softmax")
DEFAULT_UNITS = (64, 64)


def built(student: Student, function: str = "build_model", **settings: Any) -> ModelHandle:
    """Return the model that a student's builder makes.

    If another builder calls `build_model`, which has a question for itself, the grader supplies the requested model.

    Args:
        settings: The builder's arguments.
    """
    subject = f"{function}()"
    if function == "build_model":
        return expect_model(student.call(function, **settings), subject)
    observation = student.observe(function, stand_ins={"build_model": Builder((topic_model(),))}, **settings)
    calls = observation.builder_calls["build_model"]
    if not calls:
        return expect_model(observation.value, subject)
    requested = _model_asked_for(calls[-1])
    if requested == topic_model():
        return expect_model(observation.value, subject)
    if requested is None:  # for example with a loss that is not a string
        return expect_model(student.call(function, **settings), subject)
    return expect_model(
        student.observe(function, stand_ins={"build_model": Builder((requested,))}, **settings).value, subject
    )


def topic_model(hidden_units: Sequence[int] = DEFAULT_UNITS, loss: str = "categorical_crossentropy") -> ModelSpec:
    """Describe what the Reuters assignment's `build_model` makes (listings 4.15 and 4.16)."""
    hidden = [LayerSpec(units, "relu") for units in hidden_units]
    return ModelSpec(WORDS, (*hidden, LayerSpec(TOPICS, "softmax")), loss)


def hidden_units_of(call: Mapping[str, Any]) -> tuple[int, ...] | None:
    """Return the `hidden_units` of a call of Reuters' `build_model`; None if they are not small numbers."""
    requested = call.get("hidden_units", call.get("0", DEFAULT_UNITS))
    requested = requested.tolist() if isinstance(requested, np.ndarray) else requested
    if not isinstance(requested, (list, tuple)) or len(requested) > 8:
        return None
    if not all(isinstance(units, (int, np.integer)) and 1 <= units <= 1024 for units in requested):
        return None
    return tuple(int(units) for units in requested)


def _model_asked_for(call: Mapping[str, Any]) -> ModelSpec | None:
    hidden_units = hidden_units_of(call)
    loss = call.get("loss", call.get("1", "categorical_crossentropy"))
    if hidden_units is None or not isinstance(loss, str) or loss.startswith("<"):
        return None
    return topic_model(hidden_units, loss)


@dataclass(frozen=True)
class Compared:
    """What `bottleneck_drop` did with two models.

    Args:
        value: The returned value.
        sign: 1 if it should be the first model's accuracy minus the second's, -1 for the reverse, 0 if it compared
            models that the student's code builds itself.
        requested: The hidden units of the models that it requested.
        observation: The call.
    """

    value: Value
    sign: int
    requested: tuple[tuple[int, ...] | None, ...]
    observation: Observation


def compare_by_drop(student: Student, specs: tuple[ModelSpec, ModelSpec], *data: Any, **settings: int) -> Compared:
    """Let `bottleneck_drop` (listing 4.22) compare two models supplied by the grader, whichever builders it uses.

    Args:
        specs: The default model and the one with the bottleneck.
        data: Training rows and labels, validation rows and labels.
        settings: The other arguments.
    """
    first, second = specs
    specs_of = {"build_model": [first, second], "build_bottleneck_model": [second, first]}
    observation = observe_with_builders(student, "bottleneck_drop", specs_of, *data, **settings)
    # Hidden units of each requested model, and which of the two supplied models it got.
    models = [
        (hidden_units_of(call), min(place, 1)) for place, call in enumerate(observation.builder_calls["build_model"])
    ]
    for place, call in enumerate(observation.builder_calls["build_bottleneck_model"]):
        width = call.get("bottleneck_units", call.get("0", 4))
        hidden = (64, int(width)) if isinstance(width, (int, np.integer)) else None
        models.append((hidden, 1 - min(place, 1)))
    requested = tuple(hidden for hidden, _ in models)
    if len(models) != 2 or requested.count(DEFAULT_UNITS) != 1 or models[0][1] == models[1][1]:
        return Compared(observation.value, 0, requested, observation)
    return Compared(observation.value, 1 if dict(models)[DEFAULT_UNITS] == 0 else -1, requested, observation)
