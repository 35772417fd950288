"""The notebook's `grader`: Otter's, with results that show no plumbing, and hints."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import otter
from otter.check.logs import EventType
from otter.test_files import GradingResults

from shared.notebook import session
from shared.notebook.hints import load_hints, next_number
from shared.notebook.results import AllResults, CheckResult, Hints, Notice, QuestionResult
from shared.notebook.run_check import broken, failed, recorded_failures
from shared.student.packages import not_installed, packages_missing_in_grading
from shared.student.protocol import CheckFailed


class Notebook(otter.Notebook):  # type: ignore[misc] # Otter is untyped here
    """Otter's grader for one assignment; its log and its export are Otter's own.

    Args:
        assignment: "imdb" …
        nb_path: The notebook's file, if its folder has several.
        tests_dir: Where the questions' test files are.
    """

    def __init__(self, assignment: str, nb_path: str | None = None, tests_dir: str = "./tests") -> None:
        super().__init__(nb_path, tests_dir=tests_dir)
        self._assignment = assignment
        self._hints = load_hints(assignment)
        self._hints_shown: dict[str, int] = {}
        self._named_packages: set[str] = set()
        session.start(self._questions())

    def check(self, question: str, global_env: dict[str, Any] | None = None) -> QuestionResult | Notice:
        """Run the public checks of a question on the notebook's functions, and show what they found.

        Args:
            question: "q2" …
            global_env: The notebook's globals; those of the caller when None.
        """
        if problem := self._problem(question):
            return Notice(problem)
        return self._checked(question, _callers_globals() if global_env is None else global_env)[1]

    def check_all(self) -> AllResults | Notice | None:
        """Run the public checks of all questions; nothing happens while Otter grades, which runs them itself."""
        if type(self)._grading_mode:
            return None
        if problem := self._problem():
            return Notice(problem)
        env = _callers_globals()
        self._log_event(EventType.BEGIN_CHECK_ALL)
        checked = [self._checked(question, env) for question in self._questions()]
        self._log_event(EventType.END_CHECK_ALL, results=GradingResults([file for file, _ in checked]))
        return AllResults(tuple(result for _, result in checked))

    def hint(self, question: str) -> Hints | Notice:
        """Show a hint for a question, and one more each time."""
        if question not in self._hints:
            known = ", ".join(self._hints) or "none"
            return Notice(f"There is no hint for {question!r}. There are hints for: {known}.")
        number = next_number(self._hints, question, self._hints_shown)
        self._hints_shown[question] = number
        return Hints(question, self._hints[question][:number], len(self._hints[question]))

    def _checked(self, question: str, env: dict[str, Any]) -> tuple[Any, QuestionResult]:
        """Otter's record of the check, which goes into its log, and what is shown."""
        for package in packages_missing_in_grading(env):
            if package not in self._named_packages:
                self._named_packages.add(package)
                print(not_installed(package))
        with recorded_failures() as failures:
            file = super().check(question, env)
        result = QuestionResult(question, tuple(_result(case, failures) for case in file.test_case_results))
        session.current.results[question] = result
        return file, result

    def _questions(self) -> list[str]:
        """The questions that have a test file, in their order."""
        names = [path.stem for path in Path(self._tests_dir).glob("q*.py")]
        return sorted((name for name in names if re.fullmatch(r"q[1-9]\d*", name)), key=lambda name: int(name[1:]))

    def _problem(self, question: str | None = None) -> str:
        """Why this can't be checked, and what to do; "" if it can."""
        questions = self._questions()
        if not questions:
            place = os.path.abspath(self._tests_dir)  # noqa: PTH100 - Otter's path, as Otter resolves it
            return f"There are no checks in {place}. Open the notebook in the unpacked folder of the assignment."
        if question is not None and question not in questions:
            return f"There is no question {question!r}. The questions are: {', '.join(questions)}."
        return ""


def _result(case: Any, failures: Mapping[str, CheckFailed]) -> CheckResult:
    test = case.test_case
    if case.passed:
        return CheckResult(test.name, passed=True)
    failure = failures.get(test.body.test_func.__name__)
    return broken(test.name, case.message or "") if failure is None else failed(test.name, failure)


def _callers_globals() -> dict[str, Any]:
    """The globals of the cell that called a method of the grader."""
    frame = inspect.currentframe()
    while frame is not None and frame.f_globals is globals():
        frame = frame.f_back
    return {} if frame is None else frame.f_globals
