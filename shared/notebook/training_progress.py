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

_REFRESH_SECONDS = 0.5
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
    started: float = 0.0
    trained: int = 0  # networks whose training has begun
    epochs_done: int = 0  # of all networks together
    epoch: int = 0  # of the network that trains now
    written: float = field(default=float("-inf"))

    def begin(self) -> None:
        """Note the start."""
        self.started = self.clock()
        self._write(f"training {_number(self.networks, 'network')} …")

    def begin_network(self) -> None:
        """Note that the next network begins."""
        self.trained += 1
        self.epoch = 0
        self.networks = max(self.networks, self.trained)

    def end_epoch(self) -> None:
        """Note an epoch, and show it if the last line is old enough."""
        self.epoch += 1
        self.epochs_done += 1
        if self.clock() - self.written >= _REFRESH_SECONDS:
            self._write(self.text())

    def text(self) -> str:
        """The line as it is now."""
        epochs = max(self.epochs, self.epoch)
        share = min(self.epochs_done / max(self.networks * epochs, 1), 1.0)
        left = (self.clock() - self.started) * (1 - share) / share if share else 0.0
        place = f"network {self.trained} of {self.networks}: epoch {self.epoch} of {epochs}"
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
            line.begin_network()

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


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
