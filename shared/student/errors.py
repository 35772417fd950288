"""Messages for exceptions that the student's code raised."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from typing import Any

from shared.student.packages import missing_package
from shared.student.protocol import StudentCodeError

MAX_EXCEPTION_TEXT = 300
LEFT_OUT_WORDS = "that grading leaves out"
WhyMissing = Callable[[str], str]  # why a name of the notebook has no value, or ""


def fault_from_not_implemented(
    function: str, error: NotImplementedError, namespace: Mapping[str, Any]
) -> StudentCodeError:
    """Return the fault of a function that raised `NotImplementedError`: it is a stub, or a library raised it."""
    last = list(traceback.walk_tb(error.__traceback__))[-1][0]
    if last.f_globals is not namespace:  # raised in a library, not by the stub
        return raised(function, error, namespace)
    task = str(error)[:MAX_EXCEPTION_TEXT]
    return StudentCodeError("stub", f"{function}() is not written yet. {task}".strip(), "Not written yet.")


def raised(
    function: str, error: BaseException, namespace: Mapping[str, Any], why_missing: WhyMissing | None = None
) -> StudentCodeError:
    """Return the fault of a function that raised, with the line of its cell if that is known."""
    place = ""
    for frame, line_number in traceback.walk_tb(error.__traceback__):
        if frame.f_globals is namespace:
            place = f" (line {line_number} of its cell)"
    if isinstance(error, MemoryError):
        hint = f"{function}() ran out of memory."
        return StudentCodeError("memory", f"{hint} {short_error(error)}{place}", hint)
    message = f"{function}() stopped: {short_error(error)}{place}"
    name = error.name if isinstance(error, NameError) else None
    if why_missing is not None and isinstance(name, str) and (why := why_missing(name)):
        message = f"{message}. About {name}: {why}."
    # The hint is all that a hidden check shows: which exception it was could tell hidden inputs.
    return StudentCodeError("raised", message, f"{function}() stopped with an exception.")


def short_error(error: BaseException) -> str:
    """Return type and text of an exception in one short line, even if printing the exception fails."""
    try:
        text = " ".join(str(error).split())
    except Exception:
        text = "(its text can't be read)"
    if advice := missing_package(error):
        text = f"{text}. {advice}"
    return f"{type(error).__name__}: {text}"[:MAX_EXCEPTION_TEXT]
