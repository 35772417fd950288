"""Runs one check on a notebook's own functions; the test files next to the notebook call it."""

from __future__ import annotations

import contextlib
import io
from typing import Any

from shared.checks.common import Check
from shared.checks.registry import find_checks
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed, StudentCodeError


def run_check(assignment: str, check: str, env: dict[str, Any]) -> None:
    """Run one public check on a notebook's globals.

    Args:
        check: Name of a check in `shared.checks.<assignment>`.

    Raises:
        CheckFailed: The answer is wrong; the text says where and what to do next.
    """
    checks = {found.name: found.run for found in find_checks(f"shared.checks.{assignment}")}
    run_on(InProcessStudent(env), checks[check])


def run_on(student: InProcessStudent, check: Check) -> None:
    """Run a check function on the notebook's process, and release the models and figures that it made."""
    try:
        # The progress bars of trainings would hide the check's message.
        with contextlib.redirect_stdout(io.StringIO()):
            check(student)
    except StudentCodeError as fault:
        raise CheckFailed(str(fault), fault.hint) from None  # Otter shows the exception's name: always the same one
    finally:
        student.forget()
