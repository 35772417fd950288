"""Whether a trained model is the default one, for functions that should train what `build_model()` makes."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.checks.networks import expect_nothing_random
from shared.expect.compile import expect_loss_value
from shared.expect.network import expect_network
from shared.expect.values import expect_array_like
from shared.student.protocol import Array, CheckFailed, ModelHandle, Observation, Student, Value

LEARNING_RATE = 0.001
HINT = "The trained model is not the default one."


@dataclass(frozen=True)
class LossProbe:
    """Some labels, outputs for them, and their losses; 0 where no check needs it."""

    labels: Array
    outputs: Array
    cross_entropy: float
    squared_error: float = 0.0
    absolute_error: float = 0.0


@dataclass(frozen=True)
class DefaultModel:
    """What `build_model()` makes.

    Args:
        settings: Parameters of `build_model` and their defaults, in order.
        inputs: Width of the input.
        hidden: Units and activation of each hidden layer.
        output: Units and activation of the last layer.
        loss: The name of its cross-entropy in messages.
        probe: Draws labels and outputs for that loss.
    """

    settings: Mapping[str, Any]
    inputs: int
    hidden: Sequence[tuple[int, str]]
    output: tuple[int, str]
    loss: str
    probe: Callable[[], LossProbe]

    def expect(
        self, student: Student, model: ModelHandle, observation: Observation, supplied_optimizer: str, subject: str
    ) -> None:
        """Expect a function to have trained the default model, made by `build_model` or written out again.

        Args:
            model: What the function returned.
            observation: Its call, in which the grader's builder replaced `build_model`.
            supplied_optimizer: The optimizer of that builder's models; a model with another one was compiled again.

        Raises:
            CheckFailed: The model has other settings, other layers or another `compile`.
        """
        call_of = dict(zip(observation.built["build_model"], observation.builder_calls["build_model"], strict=False))
        if model in call_of:
            self._expect_default_settings(call_of[model], subject)
        elif not call_of:
            expect_network(student, model, self.inputs, self.hidden, self.output, subject)
            expect_nothing_random(student, model, subject)
        said = student.describe(model)
        if not said.compiled or said.optimizer == supplied_optimizer:
            return
        rate = said.learning_rate
        if said.optimizer != "RMSprop" or (rate is not None and not math.isclose(rate, LEARNING_RATE, rel_tol=0.01)):
            actual = f"{said.optimizer} with learning rate {rate}"
            raise CheckFailed(f"{subject}: expected RMSprop with its default learning rate, got {actual}.", HINT)
        probe = self.probe()
        expect_loss_value(student, model, probe.labels, probe.outputs, probe.cross_entropy, self.loss, subject)

    def _expect_default_settings(self, call: Mapping[str, Any], subject: str) -> None:
        names = list(self.settings)
        for place, value in call.items():
            name = names[int(place)] if place.isdigit() and int(place) < len(names) else place
            if name in self.settings and not _same_setting(value, self.settings[name]):
                message = f"{subject}: build_model is called with another {name} than the default."
                raise CheckFailed(f"{message} Train what build_model() makes.", HINT)


def _same_setting(value: Value, default: Any) -> bool:
    """Whether a setting is the default in any spelling; a value that is not plain data counts as the default."""
    if isinstance(default, str):
        plain = isinstance(value, str) and not value.startswith("<")
        return not plain or value.replace("_", "").lower() == default.replace("_", "").lower()
    try:
        return np.array_equal(expect_array_like(value), np.asarray(default))
    except CheckFailed:
        return value is None
