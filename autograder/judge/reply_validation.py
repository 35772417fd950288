"""Validation of replies: the student's code can write anything to the pipe.

Each function returns a decoded reply with its type, or raises a `StudentCodeError`: checks can rely on the type of
each field, and a forged answer is an error in the student's code, never in the grader.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, NoReturn, TypeVar

import numpy as np

from autograder.judge.png import read_png
from shared.student.descriptions import Figure, LayerDescription, ModelDescription, Series
from shared.student.protocol import Array, AxesHandle, ModelHandle, Observation, StudentCodeError, Value

MAX_TEXT = 500
MAX_MESSAGE = 2000
MAX_RICH_CHARS = 8 * 2**20  # more than `shared.worker.cells` ever sends
FAULT_STATUSES = ("missing", "stub", "raised", "timeout", "memory", "not_data", "too_large")
DAMAGED = "damaged"  # the student process' own code failed; for the gradebook the notebook has raised
_HINTS = {
    "missing": "There is no function of this name after the notebook's cells were run.",
    "stub": "{} is not written yet.",
    "timeout": "{} took too long.",
    "memory": "{} ran out of memory.",
    "not_data": "{} did not return plain data.",
    "too_large": "{} returned more data than can be sent.",
    DAMAGED: "{} could not be used: the notebook has changed a part of Python or of a library that this needs.",
}
Kind = TypeVar("Kind")


def fault(subject: str, claimed: StudentCodeError) -> StudentCodeError:
    """Return a reported error with a hint that the grader wrote.

    Students see the hint of a hidden check, and the student's code could write hidden inputs there, or tell them by
    the exception that it chooses. So nothing of the reported hint is kept; a public check shows the whole message.

    Args:
        subject: "train()" or "the model".
        claimed: What the student process reported.
    """
    status = claimed.status if claimed.status in FAULT_STATUSES else "raised"
    who = subject if subject.endswith("()") else subject[:1].upper() + subject[1:]
    hint = _HINTS.get(claimed.status, "{} stopped with an exception.").format(who)
    return StudentCodeError(status, str(claimed)[:MAX_MESSAGE], hint)


def observation(reply: Any, builders: Collection[str], arguments: int) -> Observation:
    """Return what a call returned and changed.

    Args:
        builders: Names of the stand-ins and builders that were passed.
        arguments: Number of positional arguments that were passed.
    """
    seen = _of_kind(reply, Observation)
    _expect(isinstance(seen.arguments, tuple) and len(seen.arguments) == arguments)
    for part in (seen.value, *seen.arguments):
        _expect_plain(part)
    calls, built = _of_kind(seen.builder_calls, dict), _of_kind(seen.built, dict)
    _expect(set(calls) == set(builders) == set(built))
    for name in builders:
        for call in _of_kind(calls[name], list):
            _expect(all(isinstance(key, str) for key in _of_kind(call, dict)))
            _expect_plain(call)
        _expect(len(_of_kind(built[name], list)) == len(calls[name]))
        for model in built[name]:
            handle(model)
    return seen


def two_values(reply: Any) -> tuple[Value, Value]:
    """Return the results of two calls."""
    _expect(len(_of_kind(reply, tuple)) == 2)
    _expect_plain(reply)
    return reply[0], reply[1]


def _expect_plain(value: Value) -> None:
    """Refuse other dataclasses than handles. The wire has limited the depth."""
    if isinstance(value, (ModelHandle, AxesHandle)):
        _expect(type(value.id) is int)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _expect_plain(item)
    elif isinstance(value, dict):
        for item in value.values():
            _expect_plain(item)
    else:
        _expect(value is None or isinstance(value, (bool, int, float, str, np.ndarray, np.generic)))


def defaults(reply: Any) -> dict[str, Value]:
    """Return plain values by parameter name."""
    _expect_plain(_of_kind(reply, dict))
    _expect(all(isinstance(name, str) for name in reply))
    return dict(reply)


def handle(reply: Any) -> ModelHandle:
    """Return a model's handle."""
    _expect_plain(_of_kind(reply, ModelHandle))
    return _of_kind(reply, ModelHandle)


def description(reply: Any) -> ModelDescription:
    """Return a model's description of itself."""
    said = _of_kind(reply, ModelDescription)
    for layer in _of_kind(said.layers, tuple):
        _of_kind(layer, LayerDescription)
        _text(layer.kind)
        _expect(layer.units is None or isinstance(layer.units, int))
        _optional(_text, layer.activation)
    _of_kind(said.compiled, bool)
    _optional(_text, said.optimizer)
    _optional(number, said.learning_rate)
    _of_kind(said.steps, int)
    _text(said.loss)
    for name, way in _of_kind(said.given_as, dict).items():
        _text(name)
        _text(way)
    return said


def figure(reply: Any) -> Figure:
    """Return what axes show."""
    seen = _of_kind(reply, Figure)
    _of_kind(seen.figure_id, int)
    _of_kind(seen.shown, bool)
    for text in (seen.title, seen.xlabel, seen.ylabel, *_of_kind(seen.legend, tuple)):
        _text(text)
    for series in _of_kind(seen.series, tuple):
        _of_kind(series, Series)
        for values in (series.x, series.y):
            _expect(array(values).ndim == 1 and values.dtype == np.float64)
        _text(series.label)
        _of_kind(series.connected, bool)
        _of_kind(series.dotted, bool)
    return seen


def array(reply: Any) -> Array:
    """Return an array; the wire has only arrays of numbers."""
    return _of_kind(reply, np.ndarray)


def arrays(reply: Any) -> list[Array]:
    """Return a list of arrays."""
    return [array(item) for item in _of_kind(reply, list)]


def outputs(reply: Any, rows: int | None) -> Array:
    """Return a model's outputs, float64, for so many rows; None if the grader does not know their number."""
    found = array(reply)
    _expect(found.dtype == np.float64 and found.ndim >= 1 and rows in (None, len(found)))
    return found


def number(reply: Any) -> float:
    """Return a float."""
    return float(_of_kind(reply, float))


def metrics(reply: Any) -> dict[str, float]:
    """Return numbers by name."""
    return {_text(name): number(value) for name, value in _of_kind(reply, dict).items()}


def cell(reply: Any, printed_chars: int) -> tuple[str, str, str, list[dict[str, str]]]:
    """Return a cell's status, message, printed text and display data, each within its limits.

    Args:
        printed_chars: How many characters of printed text are kept.
    """
    report = _of_kind(reply, dict)
    status, message, printed = (_of_kind(report.get(key), str) for key in ("status", "message", "printed"))
    _expect(status in ("ok", "raised", "timeout"))
    rich: list[dict[str, str]] = _of_kind(report.get("rich"), list)
    chars = 0
    for bundle in rich:
        for kind, data in _of_kind(bundle, dict).items():
            _expect(isinstance(kind, str) and kind in ("text/plain", "image/png"))
            chars += len(_of_kind(data, str))
    _expect(chars <= MAX_RICH_CHARS)
    # Pages put a picture's text into a tag, where a quote would end it.
    shown = [
        {kind: data for kind, data in bundle.items() if kind != "image/png" or read_png(data)} for bundle in rich
    ]
    return status, message[:MAX_TEXT], printed[: printed_chars + MAX_TEXT], [bundle for bundle in shown if bundle]


def _text(value: Any) -> str:
    _expect(isinstance(value, str) and len(value) <= MAX_TEXT)
    return str(value)


def _optional(check: Callable[[Any], Any], value: Any) -> None:
    if value is not None:
        check(value)


def _of_kind(value: Any, kind: type[Kind]) -> Kind:
    return value if isinstance(value, kind) else _refuse()


def _expect(condition: bool) -> None:
    if not condition:
        _refuse()


def _refuse() -> NoReturn:
    message = "the student process sent an answer of the wrong kind"
    raise StudentCodeError("not_data", message, "The student process sent no usable answer.")
