"""The results of grading: of each check, and of each submission and assignment."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from shared.student.comparison import Comparison

# Statuses of a submission. The first group is graded; the second needs a human.
GRADED = ("graded", "timeout", "crashed", "memory")
NEEDS_HUMAN = ("invalid", "kit_error")


@dataclass(frozen=True)
class CheckResult:
    """The outcome of one check.

    Args:
        check: The check's id, the name of its function.
        question: "q1" …
        sentence: The first line of its docstring, which the student reads.
        hidden: Whether students may see only the sentence and the hint.
        status: "passed", "failed", "missing", "stub", "raised", "timeout", "crashed", "memory",
            "not_data", "too_large", "kit_error" or "not_run".
        points: Points earned.
        max_points: Points possible.
        message: Safe to show to the student.
        detail: For staff: the whole message, also of a hidden check. Untrusted text.
        seconds: Wall time of the check.
        comparison: Expected and got, side by side; only for public checks, so always safe to show.
        curves: Curves of the answer on an open example beside the reference's; at the question's first check.
    """

    check: str
    question: str
    sentence: str
    hidden: bool
    status: str
    points: float
    max_points: float
    message: str = ""
    detail: str = ""
    seconds: float = 0.0
    comparison: Comparison | None = None
    curves: Comparison | None = None


@dataclass(frozen=True)
class CellReport:
    """The outcome of one code cell.

    Args:
        index: Its place in the notebook, counted from 0 over all cells.
        status: "ok", "raised", "timeout", "crashed" or "memory".
        name: What people recognise it by: "the cell of q4", or with its first line; "" in old gradebooks.
    """

    index: int
    status: str
    message: str = ""
    name: str = ""

    @property
    def label(self) -> str:
        """Its name; its place in old gradebooks."""
        return self.name or f"cell {self.index + 1} (text cells are counted too)"


@dataclass(frozen=True)
class Override:
    """Points of a question that a person has set, instead of the points of its checks.

    Args:
        question: "q1" …
        why: The person's reason.
        made_by: The user; "" if the system does not know.
        made_at: The time, in ISO 8601 with its zone.
        content_hash: Of the submission at that time.
    """

    question: str
    points: float
    why: str
    made_by: str = ""
    made_at: str = ""
    content_hash: str = ""


@dataclass(frozen=True)
class StaffNote:
    """Something that no score shows and that staff may want to look at. Students never see it.

    Args:
        kind: "edited_cell": code that every student was given is changed; "other_output": the notebook was saved
            with an output that this code did not give when it was graded; "process_internals": a cell uses internals
            of the student process.
        text: What is odd, in one or two sentences; names and code in it are untrusted.
        cell: The place of the cell in the notebook, counted from 0 over all cells.
        question: The question that it is about, or "".
    """

    kind: str
    text: str
    cell: int
    question: str = ""


@dataclass(frozen=True)
class SubmissionResult:
    """The result of one graded submission.

    Args:
        submission: Its unique name in this run.
        assignment: "imdb" …
        status: One of `GRADED` or `NEEDS_HUMAN`.
        checks: One result per graded check, in the order of grading.yml.
        seconds: Wall time.
        message: One line for the TA: why the status is what it is.
        sandbox: The level of the sandbox.
        data_source: "real" or "synthetic".
        cells: Reports of the notebook's code cells.
        overrides: Points that a person has set; they replace those of the question's checks.
        notes: What staff may want to look at, see `autograder.gradebook.staff_list`.
    """

    submission: str
    assignment: str
    status: str
    checks: tuple[CheckResult, ...]
    seconds: float
    message: str = ""
    sandbox: str = ""
    data_source: str = ""
    cells: tuple[CellReport, ...] = field(default=())
    overrides: tuple[Override, ...] = field(default=())
    notes: tuple[StaffNote, ...] = field(default=())

    @property
    def score(self) -> float:
        """Sum of the points that count."""
        decided = {override.question: override.points for override in self.overrides}
        return round(sum((self._earned() | decided).values()), 6)

    @property
    def max_score(self) -> float:
        """Sum of the points possible."""
        return round(sum(check.max_points for check in self.checks), 6)

    @property
    def question_scores(self) -> dict[str, float]:
        """Points that count per question: those of an override, else those of its checks."""
        return self.checked_scores | {override.question: override.points for override in self.overrides}

    @property
    def checked_scores(self) -> dict[str, float]:
        """Points of each question's checks, without overrides."""
        return {question: round(total, 6) for question, total in self._earned().items()}

    def _earned(self) -> dict[str, float]:
        """Return `checked_scores` before rounding: rounded fractions of a point do not add up to 100."""
        points: dict[str, float] = defaultdict(float)
        for check in self.checks:
            points[check.question] += check.points
        return points

    @property
    def needs_human(self) -> bool:
        """Whether a person has to look before the score may be used."""
        return self.status in NEEDS_HUMAN
