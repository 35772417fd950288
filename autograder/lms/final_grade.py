"""The grade of one student in one assignment, for a course site's grade file."""

from __future__ import annotations

from dataclasses import dataclass, field

from autograder.config import AssignmentConfig
from autograder.config.lateness import Lateness
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.results import SubmissionResult

NOT_GRADED, MISSING = "not_graded", "missing"


@dataclass(frozen=True)
class FinalGrade:
    """One student's grade of one assignment.

    Args:
        person: The student; each member of a group has a grade.
        submission: The submission's name; "" where there is none.
        status: The result's, or "not_graded" or "missing".
        earned: Points earned; None where there is no grade.
        after_penalty: Points that remain after the late penalty; None where there is no grade.
        max_score: Points possible in what was graded.
        lateness: How late the submission was.
        why: Why there is no grade, or "".
        origin: Where the submission comes from.
        result: What was graded, for feedback; None where there is no grade.
    """

    person: Person
    assignment: str
    submission: str = ""
    status: str = MISSING
    earned: float | None = None
    after_penalty: float | None = None
    max_score: float = 0.0
    lateness: Lateness = field(default_factory=Lateness)
    why: str = ""
    origin: Provenance = field(default_factory=Provenance)
    result: SubmissionResult | None = None


def full_points(assignment: AssignmentConfig) -> float:
    """Return the points possible in the whole assignment."""
    return round(sum(assignment.checks.values()), 6)
