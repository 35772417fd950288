"""Grade one answer of an audit in this process, instead of the reference's answer."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.config import AssignmentConfig
from autograder.judge.grader_secrets import GraderSecrets, set_secrets
from autograder.judge.prepared_data import PreparedData, live_arrays, secrets_for
from autograder.judge.run_checks import run_checks
from autograder.quality.audit.corpus import Answer
from autograder.quality.audit.reference_cells import Cell, questions_that_use, reference_cells
from autograder.results import CheckResult
from shared.datasets import Source
from shared.student.in_process import InProcessStudent
from shared.student.protocol import Array, Observation, StudentCodeError, Value

SEED = 0
SECONDS_PER_ANSWER = 180
SECONDS_PER_MUTANT = 60  # some of them never end


@dataclass(frozen=True)
class Outcome:
    """The outcome of one answer.

    Args:
        failed: The checks of its question that did not pass, with status and message; for a mutant, only the first.
        elsewhere: For a wrong answer, the same for questions whose functions call this one's.
        fault: Why it could not be graded: it hangs, ends the process, or a check crashed; else "". A mutant that
            hangs is caught.
        seconds: How long grading took.
        seen: The first message that a student with this answer sees: the check's sentence, and what follows it.
    """

    failed: dict[str, str] = field(default_factory=dict)
    elsewhere: dict[str, str] = field(default_factory=dict)
    fault: str = ""
    seconds: float = 0.0
    seen: str = ""

    @property
    def accepted(self) -> bool:
        """Whether all checks of its question passed."""
        return not self.failed and not self.fault


class _TimeUp(BaseException):
    """The answer took too long; not an `Exception`, so that its handlers don't catch it."""


@dataclass(frozen=True)
class _Grader:
    """What a grader process keeps between answers."""

    assignment: AssignmentConfig
    cells: tuple[Cell, ...]
    arrays: dict[str, Array]
    secrets: tuple[GraderSecrets, ...]


_grader: list[_Grader] = []


def begin(assignment: AssignmentConfig, data: Source, secrets: tuple[str, ...] = ("",)) -> None:
    """Prepare this process for grading answers of an assignment.

    Args:
        secrets: What the inputs of checks are drawn from, see `judged`.
    """
    os.environ.setdefault("MPLBACKEND", "Agg")
    arrays, labels, source = live_arrays(assignment.name, data)
    ready = PreparedData(Path(), labels, source)
    all_secrets = tuple(secrets_for(assignment, ready, secret) for secret in secrets)
    _grader[:] = [_Grader(assignment, tuple(reference_cells(assignment.name)), arrays, all_secrets)]


@contextmanager
def _time_limit(seconds: int) -> Iterator[None]:
    def interrupt(_signal: int, _frame: Any) -> None:
        raise _TimeUp

    signal.signal(signal.SIGALRM, interrupt)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)


def judged(answer: Answer, elsewhere: bool = True) -> Outcome:
    """Grade one answer in this process, with each secret; a mutant with the first.

    Args:
        elsewhere: Whether to run the checks of questions that call this one's functions, for a wrong answer.

    Returns:
        A right answer's outcome has the checks that failed with any secret, a wrong one's those that failed with all.
    """
    secrets = _grader[0].secrets[: 1 if answer.kind == "mutant" else None]
    outcomes = [_judged_with(one, answer, elsewhere) for one in secrets]
    return Outcome(
        _merged([one.failed for one in outcomes], answer.kind),
        _merged([one.elsewhere for one in outcomes], answer.kind),
        next(filter(None, (one.fault for one in outcomes)), ""),
        round(sum(one.seconds for one in outcomes), 2),
        next(filter(None, (one.seen for one in outcomes)), ""),
    )


def _merged(failures: Sequence[dict[str, str]], kind: str) -> dict[str, str]:
    """Return the checks that failed with any secret, or those of a wrong answer that failed with all."""
    any_secret = {check: message for failed in reversed(failures) for check, message in failed.items()}
    if kind != "wrong":
        return any_secret
    return {check: message for check, message in any_secret.items() if all(check in failed for failed in failures)}


def _judged_with(secrets: GraderSecrets, answer: Answer, elsewhere: bool) -> Outcome:
    set_secrets(secrets)
    grader = _grader[0]
    mutant = answer.kind == "mutant"
    limit = SECONDS_PER_MUTANT if mutant else SECONDS_PER_ANSWER
    look = elsewhere and answer.kind == "wrong"
    others = questions_that_use(answer.question, grader.assignment, grader.cells) if look else ()
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        namespace = _namespace(grader.cells, answer)
        # A copy each time: changes that an answer makes must not reach the next call or answer.
        student = _TimeLimitedStudent(namespace, lambda name: grader.arrays[name].copy(), seed=SEED)
        student.limit = limit
        questions = (answer.question, *others)
        results = run_checks(student, grader.assignment, questions, stop_at_failure=mutant)
    _tidy()
    broken = [check for check in results if check.status == "kit_error"]
    fault = f"it hangs: stopped after {limit} s" if student.ran_out and not mutant else ""
    if broken:
        fault = f"a check crashed: {broken[0].check}: {broken[0].detail}"
    silent = [check.check for check in results if check.hidden and check.status == "failed" and not check.message]
    if silent and not fault:
        fault = f"a hidden check fails without a hint for students: {silent[0]}"
    own = [check for check in results if check.question == answer.question]
    seconds = round(sum(check.seconds for check in results), 2)
    elsewhere_failed = _failed([check for check in results if check not in own])
    return Outcome(_failed(own), elsewhere_failed, fault, seconds, _first_message(own))


def _first_message(results: Sequence[CheckResult]) -> str:
    failed = [one for one in results if one.status != "passed"]
    return f"{failed[0].sentence}\n{failed[0].message}".strip() if failed else ""


def _failed(results: Sequence[CheckResult]) -> dict[str, str]:
    return {one.check: f"{one.status}, {one.detail}"[:300] for one in results if one.status != "passed"}


def _namespace(cells: Sequence[Cell], answer: Answer) -> dict[str, Any]:
    """Return the reference's functions, with the answer instead of its question's; its exceptions are ignored."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for number, cell in enumerate(cells):
        is_answer = cell.question == answer.question
        source = answer.source if is_answer else cell.source
        code = compile(source, f"<{cell.question or number}>", "exec", dont_inherit=True)
        try:
            with _time_limit(SECONDS_PER_ANSWER):
                exec(code, namespace)
        except (Exception, SystemExit, _TimeUp):
            if not is_answer:
                raise
    return namespace


def _tidy() -> None:
    """Reset the global settings of Keras."""
    import keras  # noqa: PLC0415 - loaded by then

    keras.backend.clear_session()
    keras.config.set_floatx("float32")
    keras.config.set_dtype_policy("float32")


class _TimeLimitedStudent(InProcessStudent):
    """A student in this process whose calls have a time limit."""

    ran_out = False
    limit = SECONDS_PER_ANSWER

    def observe(self, function: str, *args: Any, **kwargs: Any) -> Observation:
        """See `shared.student.protocol.Student.observe`."""
        with self._in_time(function):
            return super().observe(function, *args, **kwargs)

    def call_twice(self, function: str, *args: Any, **kwargs: Any) -> tuple[Value, Value]:
        """See `shared.student.protocol.Student.call_twice`."""
        with self._in_time(function):
            return super().call_twice(function, *args, **kwargs)

    @contextmanager
    def _in_time(self, function: str) -> Iterator[None]:
        fault = StudentCodeError("timeout", f"{function}(): stopped after {self.limit} s")
        if self.ran_out:
            raise fault
        try:
            with _time_limit(self.limit):
                yield
        except _TimeUp:
            self.ran_out = True
            raise fault from None
