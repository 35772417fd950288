"""The line that says which network trains, and how long it still takes."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest

from shared.notebook.training_progress import _Line, training_progress


class Clock:
    """A clock that a test sets."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def lines(out: io.StringIO) -> list[str]:
    """What was to be read, one state of the line after the other."""
    return [line.rstrip() for line in out.getvalue().replace("\n", "\r").split("\r") if line.strip()]


def train(line: _Line, clock: Clock, network: object, epochs: int, first: float = 10.0, later: float = 1.0) -> None:
    """Train a network whose first epoch takes longer."""
    line.begin_training(network, epochs)
    for epoch in range(epochs):
        clock.now += later if epoch else first
        line.end_epoch()


def started(networks: int, epochs: int) -> tuple[_Line, Clock, io.StringIO]:
    """Return a line that has begun, its clock and what it wrote."""
    clock, out = Clock(), io.StringIO()
    line = _Line(networks, epochs, out, clock)
    line.begin()
    return line, clock, out


def test_the_line_says_what_trains_and_how_long_it_takes() -> None:
    line, clock, out = started(4, 10)
    for network in range(2):
        train(line, clock, network, 10)
    line.end(3)
    shown = lines(out)
    assert shown[:3] == [
        "training 4 networks …",
        "network 1 of 4: epoch 1 of 10",
        "network 1 of 4: epoch 2 of 10, about 65 s left",  # 8 + 3 * 19
    ]
    assert shown[20:] == [
        "network 2 of 4: epoch 10 of 10, about 38 s left",
        "2 networks trained in 38 s.",
        "Your function printed 3 lines meanwhile, not shown here.",
    ]


def test_the_line_changes_no_oftener_than_one_can_read() -> None:
    line, clock, out = started(1, 1000)
    train(line, clock, "network", 1000, 0.01, 0.01)
    assert len(lines(out)) < 12


def test_more_networks_and_other_epochs_than_expected_are_counted() -> None:
    line, clock, out = started(1, 100)
    for network in range(2):
        train(line, clock, network, 3)
    assert lines(out)[-1] == "network 2 of 2: epoch 3 of 3, about 1 s left"


def test_a_network_that_trains_one_epoch_again_and_again_is_one() -> None:
    line, clock, out = started(2, 5)
    for _ in range(5):
        train(line, clock, "the same", 1, 2.0)
    assert lines(out)[-1] == "network 1 of 2: epoch 5 of 5, about 10 s left"


@pytest.mark.tensorflow
@pytest.mark.slow
def test_what_the_function_prints_is_counted_and_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    import keras  # noqa: PLC0415 - seconds

    def fit(**more: Any) -> Any:
        model = keras.Sequential([keras.layers.Dense(1)])
        model.compile("sgd", "mse", run_eagerly=True)
        return model.fit(np.ones((2, 1)), np.ones(2), epochs=2, **more).history

    original, seen = keras.Model.fit, keras.callbacks.History()
    with training_progress(networks=2, epochs=2):
        print("mine")
        fit(verbose=1)
        history = fit(verbose=0, callbacks=[seen])
    printed = capsys.readouterr().out
    assert "2 networks trained in" in printed
    assert "Your function printed" in printed
    assert "mine" not in printed
    assert history == seen.history
    assert keras.Model.fit is original


@pytest.mark.tensorflow
@pytest.mark.slow
def test_a_function_that_stops_leaves_keras_as_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    import keras  # noqa: PLC0415 - as above

    original = keras.Model.fit
    with pytest.raises(NotImplementedError), training_progress(networks=2, epochs=2):
        raise NotImplementedError("q3")
    assert keras.Model.fit is original
    assert "no network was trained with fit()" in capsys.readouterr().out
