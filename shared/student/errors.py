"""What a student is told when code of the student's own raised."""

from __future__ import annotations

import builtins
import traceback
from collections.abc import Mapping
from typing import Any

from shared.student.protocol import StudentCodeError

MAX_EXCEPTION_TEXT = 300


def fault_from_not_implemented(
    function: str, error: NotImplementedError, namespace: Mapping[str, Any]
) -> StudentCodeError:
    """The fault of a function that raised `NotImplementedError`: its stub is still there, or a library refused."""
    last = list(traceback.walk_tb(error.__traceback__))[-1][0]
    if last.f_globals is not namespace:  # raised somewhere in a library: not the stub that was given
        return raised(function, error, namespace)
    task = str(error)[:MAX_EXCEPTION_TEXT]
    return StudentCodeError("stub", f"{function}() is still to be written. {task}".strip(), "Still to be written.")


def raised(function: str, error: BaseException, namespace: Mapping[str, Any]) -> StudentCodeError:
    """The fault of a function that raised, with the line of its cell where that can be told."""
    place = ""
    for frame, line_number in traceback.walk_tb(error.__traceback__):
        if frame.f_globals is namespace:
            place = f" (line {line_number} of its cell)"
    if isinstance(error, MemoryError):
        hint = f"{function}() ran out of memory."
        return StudentCodeError("memory", f"{hint} {short_error(error)}{place}", hint)
    message = f"{function}() stopped: {short_error(error)}{place}"
    return StudentCodeError("raised", message, type_hint(f"{function}()", error))


def short_error(error: BaseException) -> str:
    """Type and text of an exception in one bounded line; printing it must not fail either."""
    try:
        text = " ".join(str(error).split())
    except Exception:
        text = "(its text can't be read)"
    return f"{type(error).__name__}: {text}"[:MAX_EXCEPTION_TEXT]


def type_hint(subject: str, error: BaseException) -> str:
    """Says what stopped, with built-in types only: one of the student's own could carry hidden inputs in its name."""
    name = type(error).__name__
    known = getattr(builtins, name, None) is type(error)
    return f"{subject} stopped with {name if known else 'an exception'}."
