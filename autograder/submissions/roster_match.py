"""One line of the roster's report: how a student and a submission match."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.intake.identity import Person

MATCHED, UNMATCHED, MISSING, DOUBLE = "matched", "unmatched", "missing", "double"


@dataclass(frozen=True)
class RosterMatch:
    """One of the words above, the student, the submission, and details."""

    what: str
    person: Person
    submission: str = ""
    detail: str = ""
