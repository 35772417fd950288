"""Running the public checks on a notebook's functions."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Mapping
from typing import Any

from shared.checks.common import Check
from shared.checks.registry import find_checks
from shared.notebook.results import CheckResult, QuestionResult
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed, StudentCodeError

_recorders: list[dict[str, CheckFailed]] = []


def run_check(assignment: str, check: str, env: dict[str, Any]) -> None:
    """Run one public check on a notebook's globals; the test files next to the notebook call it.

    Args:
        check: Name of a check in `shared.checks.<assignment>`.

    Raises:
        CheckFailed: The answer is wrong; the text says where and what to do next.
    """
    checks = {found.name: found.run for found in find_checks(f"shared.checks.{assignment}")}
    try:
        run_on(InProcessStudent(env), checks[check])
    except CheckFailed as failure:
        for recorder in _recorders:
            recorder[check] = failure
        raise


def run_on(student: InProcessStudent, check: Check) -> None:
    """Run a check function on the notebook's process, and release the models and figures that it made."""
    try:
        # The progress bars of trainings would hide the check's message.
        with contextlib.redirect_stdout(io.StringIO()):
            check(student)
    except StudentCodeError as fault:
        # Otter shows the exception's name: always the same one.
        failure = CheckFailed(str(fault), fault.hint, fault.comparison)
        failure.status = fault.status
        raise failure from None
    finally:
        student.forget()


@contextlib.contextmanager
def recorded_failures() -> Iterator[Mapping[str, CheckFailed]]:
    """Collect, by the check's name, what `run_check` raises meanwhile: Otter keeps only its text."""
    recorder: dict[str, CheckFailed] = {}
    _recorders.append(recorder)
    try:
        yield recorder
    finally:
        _recorders.remove(recorder)


def check_question(assignment: str, question: str, env: dict[str, Any]) -> QuestionResult:
    """Run all public checks of a question, without Otter.

    Args:
        env: The notebook's globals.
    """
    found = [check for check in find_checks(f"shared.checks.{assignment}") if check.question == question]
    return QuestionResult(question, tuple(_result(check.name, check.run, env) for check in found))


def _result(name: str, check: Check, env: dict[str, Any]) -> CheckResult:
    sentence = (check.__doc__ or name).strip().splitlines()[0]
    try:
        run_on(InProcessStudent(env), check)
    except CheckFailed as failure:
        return failed(sentence, failure)
    except Exception as error:
        return broken(sentence, f"{type(error).__name__}: {error}")
    return CheckResult(sentence, passed=True)


def failed(sentence: str, failure: CheckFailed) -> CheckResult:
    """Return the result of a check that an answer failed."""
    return CheckResult(sentence, False, str(failure), failure.status, failure.comparison)


def broken(sentence: str, message: str) -> CheckResult:
    """Return the result of a check that stopped."""
    advice = "The check itself stopped, which is not your fault. Report it with these lines:"
    return CheckResult(sentence, False, f"{advice}\n{message}", "error")
