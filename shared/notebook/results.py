"""What checks of a notebook found, as data that a notebook and a terminal can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from shared.student.comparison import Comparison

State = Literal["done", "failing", "not started", "not checked"]


class Shown:
    """Something that a notebook shows as HTML, other places as Markdown, and a terminal as text."""

    def __repr__(self) -> str:
        from shared.notebook.as_text import text_of  # noqa: PLC0415 - it imports this module

        return text_of(self)

    def _repr_html_(self) -> str:
        from shared.notebook.as_html import html_of  # noqa: PLC0415 - Jinja2 is needed in notebooks only

        return html_of(self)

    def _repr_markdown_(self) -> str:
        from shared.notebook.as_text import markdown_of  # noqa: PLC0415 - as above

        return markdown_of(self)


@dataclass(frozen=True, repr=False)
class CheckResult:
    """The result of one public check.

    Args:
        sentence: What it checks.
        message: For the student, "" if it passed.
        status: How the answer failed, see `shared.student.protocol.StudentCodeError`; "error" if the check stopped.
        comparison: The message's expected and actual values side by side, if the check has them.
    """

    sentence: str
    passed: bool
    message: str = ""
    status: str = ""
    comparison: Comparison | None = None


@dataclass(frozen=True, repr=False)
class Fault:
    """Failed checks with the same message: that a function is missing is shown once."""

    sentences: tuple[str, ...]
    message: str
    comparison: Comparison | None


@dataclass(frozen=True, repr=False)
class QuestionResult(Shown):
    """The results of a question's public checks."""

    question: str
    checks: tuple[CheckResult, ...]

    @property
    def passed(self) -> tuple[CheckResult, ...]:
        """The checks that passed."""
        return tuple(check for check in self.checks if check.passed)

    @property
    def state(self) -> State:
        """ "done", "failing", or "not started" where no more than the given stub is there."""
        if len(self.passed) == len(self.checks):
            return "done"
        nothing = all(check.status in ("stub", "missing") for check in self.checks)
        return "not started" if nothing else "failing"

    @property
    def verdict(self) -> str:
        """One line."""
        line = f"{self.question}: {len(self.passed)} of {len(self.checks)} public checks passed."
        return f"{line} More checks run after you hand in." if self.state == "done" else line

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What failed, each message once."""
        sentences: dict[tuple[str, Comparison | None], list[str]] = {}
        for check in self.checks:
            if not check.passed:
                sentences.setdefault((check.message, check.comparison), []).append(check.sentence)
        return tuple(Fault(tuple(own), message, compared) for (message, compared), own in sentences.items())


@dataclass(frozen=True, repr=False)
class AllResults(Shown):
    """The results of all questions of a notebook."""

    results: tuple[QuestionResult, ...]

    @property
    def verdict(self) -> str:
        """One line."""
        done = sum(result.state == "done" for result in self.results)
        line = f"{done} of {len(self.results)} questions pass all their public checks."
        return f"{line} More checks run after you hand in." if done == len(self.results) else line


@dataclass(frozen=True, repr=False)
class Progress(Shown):
    """How far a notebook is.

    Args:
        states: The state of each question, and a few words about it or "".
    """

    states: tuple[tuple[str, State, str], ...]

    def count(self, *states: State) -> int:
        """Return how many questions are in one of these states."""
        return sum(state in states for _, state, _ in self.states)

    @property
    def verdict(self) -> str:
        """One line."""
        parts = [f"{self.count('done')} of {len(self.states)} questions done"]
        for state in ("failing", "not started", "not checked"):
            if number := self.count(state):
                parts.append(f"{number} {state}")
        return ", ".join(parts) + "."

    @property
    def next_step(self) -> str:
        """What to do now."""
        if self.count("done") == len(self.states):
            return "All public checks passed. Save the notebook and hand it in."
        question, state, _ = next(entry for entry in self.states if entry[1] != "done")
        if state == "not checked":
            return (
                f'Only checks of this session count. Run grader.check("{question}"), or grader.check_all() for all.'
            )
        return f'Go on with {question}. grader.hint("{question}") gives a hint.'


@dataclass(frozen=True, repr=False)
class Hints(Shown):
    """The hints for a question that are shown so far."""

    question: str
    shown: tuple[str, ...]
    number: int

    @property
    def verdict(self) -> str:
        """One line."""
        return f"{self.question}: hint {len(self.shown)} of {self.number}"

    @property
    def next_step(self) -> str:
        """What follows."""
        if len(self.shown) < self.number:
            return f'Run grader.hint("{self.question}") again for the next one.'
        return "There are no more hints for this question."


@dataclass(frozen=True, repr=False)
class Notice(Shown):
    """One line for the student instead of a result."""

    verdict: str
