"""What has been checked in this session of a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from shared.notebook.results import Notice, Progress, QuestionResult, State


@dataclass
class Session:
    """The last result of each question since the grader started."""

    questions: Sequence[str] = ()
    results: dict[str, QuestionResult] = field(default_factory=dict)

    def progress(self) -> Progress | Notice:
        """Return how far the notebook is."""
        if not self.questions:
            return Notice("No grader was started. Run the notebook's first cells, then shared.progress() again.")
        return Progress(tuple((question, *self._state(question)) for question in self.questions))

    def _state(self, question: str) -> tuple[State, str]:
        result = self.results.get(question)
        if result is None:
            return "not checked", ""
        passed = f"{len(result.passed)} of {len(result.checks)} checks passed"
        return result.state, passed if result.state == "failing" else ""


current = Session()


def start(questions: Sequence[str]) -> None:
    """Forget earlier results; a new grader checks these questions."""
    current.questions, current.results = questions, {}


def progress() -> Progress | Notice:
    """Return how far the notebook of this process is."""
    return current.progress()
