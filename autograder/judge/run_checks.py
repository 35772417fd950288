"""Running an assignment's checks on a student with pytest, and turning the reports into check results."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest

from autograder.config import AssignmentConfig
from autograder.judge.grader_secrets import pop_staff_notes
from autograder.judge.shuffled_rows import ShuffledRows
from autograder.results import CheckResult
from shared.checks.common import Check
from shared.checks.registry import FoundCheck, find_checks
from shared.student.protocol import CheckFailed, Student

MAX_MESSAGE = 2000
# The last one collects garbage several times at the end of each session, which takes longer than all checks.
_UNUSED_PLUGINS = ("terminal", "cacheprovider", "faulthandler", "logging", "threadexception", "unraisableexception")
_INI = Path(__file__).with_name("judge_pytest.ini")
KIT_FAULT_MESSAGE = (
    "This check could not be run. That is an error in the grader, not in your code; a person will look at it."
)


@dataclass(frozen=True)
class CheckInfo:
    """A check: its id, its sentence, its file, its function and whether it is hidden."""

    name: str
    sentence: str
    question: str
    file: Path
    run: Check
    hidden: bool


@cache
def load_checks(assignment: str) -> tuple[CheckInfo, ...]:
    """Return all checks of an assignment, public ones first, in the order of the questions.

    Raises:
        ValueError: A check has no docstring, or two checks have the same name.
    """
    found: dict[str, CheckInfo] = {}
    for package, hidden in (("shared.checks", False), ("autograder.checks", True)):
        for check in find_checks(f"{package}.{assignment}"):
            if check.name in found:
                files = f"{found[check.name].file} and {check.file}"
                raise ValueError(f"{files}: two checks are named {check.name}. Rename one of them.")
            found[check.name] = CheckInfo(check.name, _sentence(check), check.question, check.file, check.run, hidden)
    return tuple(found.values())


def _sentence(check: FoundCheck) -> str:
    text = inspect.getdoc(check.run)
    if not text:
        raise ValueError(f"{check.file}: {check.name} has no docstring. Write the sentence that the student reads.")
    return " ".join(text.split("\n\n")[0].split())


Step = Callable[[], None]


def _no_step() -> None:
    """Do nothing."""


class _JudgePlugin:
    """Supplies the `student` of checks, and records their outcomes."""

    def __init__(self, student: Student, chosen: Iterable[str], hidden: Collection[str], before: Step) -> None:
        self._student = ShuffledRows(student)
        self._hidden, self._before_hidden = hidden, before
        self._order = {name: index for index, name in enumerate(chosen)}
        self.outcomes: dict[str, tuple[BaseException | None, float]] = {}
        self.remarks: dict[str, str] = {}

    @pytest.fixture
    def student(self) -> Any:
        """The student; the models of a check are dropped after it."""
        yield self._student
        self._student.forget()

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Take the step before the first hidden check."""
        if item.name in self._hidden:
            self.take_step()

    def take_step(self) -> None:
        """Take the step before the first hidden check; does nothing the second time."""
        step, self._before_hidden = self._before_hidden, _no_step
        step()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.name in self._order), key=lambda item: self._order[item.name]
        )

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
        error = call.excinfo.value if call.excinfo else None
        if call.when == "call" or (error is not None and self.outcomes.get(item.name, (None,))[0] is None):
            self.outcomes[item.name] = (error, call.duration)
            self.remarks[item.name] = " ".join(pop_staff_notes())
        # pytest's report has a traceback, which nobody reads and which takes most of the time to write.
        assert call.when != "collect"
        outcome: Literal["passed", "failed"] = "passed" if error is None else "failed"
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when)


@contextmanager
def _no_foreign_plugins() -> Iterator[None]:
    """Ignore pytest plugins and options of the environment; importing them also takes time."""
    names = ("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "PYTEST_ADDOPTS", "PYTEST_PLUGINS")
    before = {name: os.environ.pop(name, None) for name in names}
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def run_checks(
    student: Student,
    assignment: AssignmentConfig,
    only: Iterable[str] = (),
    stop_at_failure: bool = False,
    before_hidden: Step = _no_step,
) -> list[CheckResult]:
    """Run checks on a student, and return one result for each that ran, in the order of grading.yml.

    Args:
        only: Questions to run; all if empty.
        stop_at_failure: Whether to stop after the first check that does not pass.
        before_hidden: Called once, after the public checks and before the first hidden one. It does not raise.
    """
    selected = tuple(only)
    questions = [name for name in assignment.questions if not selected or name in selected]
    chosen = [check for question in questions for check in assignment.questions[question].checks]
    hidden = {info.name for info in load_checks(assignment.name) if info.hidden}
    # Public checks first: their messages go to students and must not contain what a hidden call has revealed.
    plugin = _JudgePlugin(student, sorted(chosen, key=lambda name: name in hidden), hidden, before_hidden)
    files = sorted({str(info.file) for info in load_checks(assignment.name) if info.name in chosen})
    silent = [word for name in _UNUSED_PLUGINS for word in ("-p", f"no:{name}")]
    options = ["-c", str(_INI), "--noconftest", "--import-mode=importlib", "-s", *silent]
    options += ["--exitfirst"] * stop_at_failure
    with _no_foreign_plugins():
        pytest.main([*options, *files], plugins=[plugin])
    plugin.take_step()
    return [
        _result(info, question, assignment.questions[question].checks[info.name], plugin)
        for question in questions
        for name in assignment.questions[question].checks
        for info in load_checks(assignment.name)
        if info.name == name and (not stop_at_failure or name in plugin.outcomes)
    ]


def silence_libraries() -> None:
    """Redirect stderr of this process to nowhere: TensorFlow writes there itself, into progress bars."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _result(info: CheckInfo, question: str, max_points: float, plugin: _JudgePlugin) -> CheckResult:
    blank = CheckResult(info.name, question, info.sentence, info.hidden, "kit_error", 0.0, max_points)
    if info.name not in plugin.outcomes:
        return replace(blank, message=KIT_FAULT_MESSAGE, detail="pytest did not run this check")
    error, seconds = plugin.outcomes[info.name]
    remarks = plugin.remarks[info.name]
    if error is None:
        return replace(blank, status="passed", points=max_points, detail=remarks, seconds=seconds)
    if isinstance(error, CheckFailed):
        detail = " ".join(filter(None, (str(error), remarks)))[:MAX_MESSAGE]
        message = error.hint if info.hidden else detail
        comparison = None if info.hidden else error.comparison
        return replace(
            blank, status=error.status, message=message, detail=detail, seconds=seconds, comparison=comparison
        )
    detail = f"{type(error).__name__}: {error}"[:MAX_MESSAGE]
    return replace(blank, message=KIT_FAULT_MESSAGE, detail=detail, seconds=seconds)
