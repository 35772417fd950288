"""One line that says which network trains and how long it still takes, whatever the student's function prints."""

from __future__ import annotations

import contextlib
import inspect
import io
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

_REFRESH_SECONDS = 1.0
_LINE_WIDTH = 72


@dataclass
class _Line:
    """The line, and what it is made of.

    Args:
        networks: How many networks will train.
        epochs: For how many epochs each of them trains.
        out: Where the line is written.
        clock: Gives the time in seconds.
    """

    networks: int
    epochs: int
    out: TextIO
    clock: Callable[[], float] = time.monotonic
    trained: int = 0  # networks whose training has begun
    epoch: int = 0  # of the network that trains now
    started: float = 0.0
    epoch_began: float = 0.0
    written: float = 0.0
    first_epochs: list[float] = field(default_factory=list)  # seconds; Keras prepares the network in these
    later_epochs: list[float] = field(default_factory=list)
    network: object = None

    def begin(self) -> None:
        """Note the start."""
        self.started = self.clock()
        self._write(f"training {_number(self.networks, 'network')} …")

    def begin_training(self, network: object, epochs: int) -> None:
        """Note that a network begins to train, or goes on.

        Args:
            epochs: How many it will train now.
        """
        if network is not self.network:
            self.network = network
            self.trained += 1
            self.epoch = 0
            self.networks = max(self.networks, self.trained)
            self.epochs = epochs if epochs > 1 else self.epochs  # else it trains for one epoch again and again
        self.epoch_began = self.clock()

    def end_epoch(self) -> None:
        """Note an epoch, and show it if the last line is old enough."""
        now = self.clock()
        (self.later_epochs if self.epoch else self.first_epochs).append(now - self.epoch_began)
        self.epoch += 1
        self.epoch_began = now
        if now - self.written >= _REFRESH_SECONDS:
            self._write(self.text())

    def text(self) -> str:
        """The line as it is now."""
        epochs = max(self.epochs, self.epoch)
        place = f"network {self.trained} of {self.networks}: epoch {self.epoch} of {epochs}"
        if not self.later_epochs:
            return place
        networks_left = self.networks - self.trained
        later_left = epochs - self.epoch + networks_left * (epochs - 1)
        left = later_left * _mean(self.later_epochs) + networks_left * _mean(self.first_epochs)
        return f"{place}, about {_duration(left)} left"

    def end(self, printed_lines: int) -> None:
        """Replace the line by what was done."""
        took = _duration(self.clock() - self.started)
        if self.trained:
            text = f"{_number(self.trained, 'network')} trained in {took}."
        else:
            text = f"Done in {took}; no network was trained with fit()."
        self._write(text)
        self.out.write("\n")
        if printed_lines:
            printed = _number(printed_lines, "line")
            self.out.write(f"Your function printed {printed} meanwhile, not shown here.\n")

    def _write(self, text: str) -> None:
        self.out.write(f"\r{text:<{_LINE_WIDTH}}")
        self.out.flush()
        self.written = self.clock()


class _Printed(io.TextIOBase):
    """Takes what the student's function prints, and counts its lines."""

    lines = 0

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, text: str) -> int:
        """Count the lines."""
        self.lines += text.count("\n")
        return len(text)


@contextlib.contextmanager
def training_progress(networks: int, epochs: int) -> Iterator[None]:
    """Show the progress of the trainings in a `with` block in one line that changes.

    Args:
        networks: How many networks the block trains.
        epochs: For how many epochs each of them is trained.
    """
    import keras  # noqa: PLC0415 - seconds, and only the cells that train need it

    line, printed = _Line(networks, epochs, sys.stdout), _Printed()
    original = keras.Model.fit
    keras.Model.fit = _fit_with(original, line, keras.callbacks.Callback)
    line.begin()
    try:
        with contextlib.redirect_stdout(printed):
            yield
    finally:
        keras.Model.fit = original
        line.end(printed.lines)


def _fit_with(original: Callable[..., Any], line: _Line, callback_class: type[Any]) -> Callable[..., Any]:
    """`fit`, with one more callback."""

    class Progress(callback_class):  # type: ignore[misc] # Keras is untyped here
        def on_train_begin(self, logs: Any = None) -> None:
            line.begin_training(self.model, int(self.params.get("epochs") or 1))

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            line.end_epoch()

    signature = inspect.signature(original)

    def fit(*args: Any, **kwargs: Any) -> Any:
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError:
            return original(*args, **kwargs)  # it says itself what is wrong
        given = bound.arguments.get("callbacks")
        if given is None or isinstance(given, (list, tuple)):
            bound.arguments["callbacks"] = [*(given or ()), Progress()]
        elif isinstance(given, callback_class):
            bound.arguments["callbacks"] = [given, Progress()]
        return original(*bound.args, **bound.kwargs)

    return fit


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(round(seconds), 1)} s"
    return f"{round(seconds / 60)} min"


def _mean(seconds: list[float]) -> float:
    return sum(seconds) / len(seconds)


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
