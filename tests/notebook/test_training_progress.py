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


def test_the_line_says_what_trains_and_how_long_it_takes() -> None:
    clock, out = Clock(), io.StringIO()
    line = _Line(4, 10, out, clock)
    line.begin()
    for _ in range(2):
        line.begin_network()
        for _ in range(10):
            clock.now += 5
            line.end_epoch()
    line.end(0)
    shown = lines(out)
    assert shown[0] == "training 4 networks …"
    assert shown[1] == "network 1 of 4: epoch 1 of 10, about 3 min left"
    assert shown[20] == "network 2 of 4: epoch 10 of 10, about 2 min left"
    assert shown[21] == "2 networks trained in 2 min."


def test_the_line_changes_no_oftener_than_one_can_read() -> None:
    clock, out = Clock(), io.StringIO()
    line = _Line(1, 1000, out, clock)
    line.begin()
    line.begin_network()
    for _ in range(1000):
        clock.now += 0.01
        line.end_epoch()
    assert len(lines(out)) < 25


def test_more_networks_and_epochs_than_expected_are_counted() -> None:
    clock, out = Clock(), io.StringIO()
    line = _Line(1, 1, out, clock)
    line.begin()
    for _ in range(2):
        line.begin_network()
        for _ in range(3):
            clock.now += 1
            line.end_epoch()
    assert lines(out)[-1] == "network 2 of 2: epoch 3 of 3, about 1 s left"


@pytest.mark.tensorflow
@pytest.mark.slow
def test_what_the_function_prints_is_counted_and_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    import keras  # noqa: PLC0415 - seconds

    def train(**more: Any) -> Any:
        model = keras.Sequential([keras.layers.Dense(1)])
        model.compile("sgd", "mse", run_eagerly=True)
        return model.fit(np.ones((2, 1)), np.ones(2), epochs=2, **more).history

    original, seen = keras.Model.fit, keras.callbacks.History()
    with training_progress(networks=2, epochs=2):
        print("mine")
        train(verbose=1)
        history = train(verbose=0, callbacks=[seen])
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
