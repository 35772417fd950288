"""What the test files beside a notebook call: one check on the notebook's own functions."""

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
        assignment: "imdb" …
        check: Name of a check in `shared.checks.<assignment>`.
        env: The notebook's globals.

    Raises:
        CheckFailed: The answer is not right; the text says where and what to do next.
    """
    checks = {found.name: found.run for found in find_checks(f"shared.checks.{assignment}")}
    run_on(InProcessStudent(env), checks[check])


def run_on(student: InProcessStudent, check: Check) -> None:
    """Run a check function on a live student, and let go of what it made."""
    try:
        # Progress bars of the training that checks ask for would bury what they have to say.
        with contextlib.redirect_stdout(io.StringIO()):
            check(student)
    except StudentCodeError as fault:
        raise CheckFailed(
            str(fault), fault.hint
        ) from None  # Otter shows the type's name; one word serves all students
    finally:
        student.forget()
