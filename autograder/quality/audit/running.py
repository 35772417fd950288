"""Grading the answers of an audit in parallel, each instead of the reference's answer."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.config import AssignmentConfig
from autograder.judge.grader_secrets import set_secrets
from autograder.judge.prepared_data import PreparedData, live_arrays, secrets_for
from autograder.judge.run_checks import run_checks, silence_libraries
from autograder.process_pool import run_side_by_side
from autograder.quality.audit.corpus import Answer, Cell, questions_that_use, reference_cells
from autograder.results import CheckResult
from shared.datasets import Source
from shared.student.in_process import InProcessStudent
from shared.student.protocol import Array, Observation, StudentCodeError, Value

SEED = 0
SECONDS_PER_ANSWER = 180
SECONDS_PER_MUTANT = 60  # some of them never end
ANSWERS_PER_PROCESS = 60  # then a new one: Keras keeps some memory of each model


@dataclass(frozen=True)
class Outcome:
    """The outcome of one answer.

    Args:
        failed: The checks of its question that did not pass, with status and message; for a mutant, only the first.
        elsewhere: For a wrong answer, the same for questions whose functions call this one's.
        fault: Why it could not be graded: it hangs, ends the process, or a check crashed; else "". A mutant that
            hangs is caught.
        seconds: How long grading took.
    """

    failed: dict[str, str] = field(default_factory=dict)
    elsewhere: dict[str, str] = field(default_factory=dict)
    fault: str = ""
    seconds: float = 0.0

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


_grader: list[_Grader] = []


def _begin(assignment: AssignmentConfig, data: Source) -> None:
    silence_libraries()
    begin(assignment, data)


def begin(assignment: AssignmentConfig, data: Source) -> None:
    """Prepare this process for grading answers of an assignment."""
    os.environ.setdefault("MPLBACKEND", "Agg")
    arrays, labels, source = live_arrays(assignment.name, data)
    set_secrets(secrets_for(assignment, PreparedData(Path(), labels, source)))
    _grader[:] = [_Grader(assignment, tuple(reference_cells(assignment.name)), arrays)]


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
    """Grade one answer in this process.

    Args:
        elsewhere: Whether to run the checks of questions that call this one's functions, for a wrong answer.
    """
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
    return Outcome(_failed(own), _failed([check for check in results if check not in own]), fault, seconds)


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


# --- many answers ------------------------------------------------------------------------------------------------


def judge_all(
    answers: Sequence[Answer],
    assignment: AssignmentConfig,
    data: Source,
    workers: int,
    done: Callable[[Answer, Outcome], None],
    elsewhere: bool = True,
) -> None:
    """Grade answers in parallel.

    Args:
        data: "real", "synthetic" or "auto".
        done: Called in this process with each outcome.
        elsewhere: See `judged`.
    """
    left = list(answers)
    suspects: list[Answer] = []  # one of them has ended a grader process
    while left or suspects:
        if suspects:
            answer = suspects.pop()
            if _one_pool([answer], assignment, data, 1, done, elsewhere).lost:
                done(answer, Outcome(fault="it ends the grader process"))
            continue
        # Python 3.10 can't limit the tasks of a process, so each pool gets a limited number.
        now, left = left[: workers * ANSWERS_PER_PROCESS], left[workers * ANSWERS_PER_PROCESS :]
        unfinished = _one_pool(now, assignment, data, workers, done, elsewhere)
        suspects = list(unfinished.lost)
        left = [answer for answer in now if answer in unfinished.left - set(suspects)] + left


@dataclass(frozen=True)
class _Unfinished:
    left: frozenset[Answer]
    lost: tuple[Answer, ...]


def _one_pool(
    answers: list[Answer],
    assignment: AssignmentConfig,
    data: Source,
    workers: int,
    done: Callable[[Answer, Outcome], None],
    elsewhere: bool,
) -> _Unfinished:
    context = multiprocessing.get_context("spawn")
    left = set(answers)
    threads = str(max(1, (os.cpu_count() or 1) // workers))
    os.environ.update({"TF_CPP_MIN_LOG_LEVEL": "3", "OMP_NUM_THREADS": threads, "TF_NUM_INTRAOP_THREADS": threads})

    def finish(answer: Answer, outcome: Outcome) -> None:
        left.discard(answer)
        done(answer, outcome)

    with ProcessPoolExecutor(workers, context, _begin, (assignment, data)) as pool:
        try:
            lost = run_side_by_side(answers, lambda answer: pool.submit(judged, answer, elsewhere), workers, finish)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return _Unfinished(frozenset(left), tuple(lost))


def key_of(answer: Answer, everything_else: str) -> str:
    """Return a hash of everything that an outcome depends on; equal keys mean equal outcomes.

    Args:
        everything_else: A digest of the rest: reference, checks, data, versions.
    """
    text = "\0".join((answer.question, answer.source, everything_else))
    return hashlib.sha256(text.encode()).hexdigest()[:24]
