"""How a submission and a list of students fit together: one line of the roster's report."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.intake.identity import Person

MATCHED, UNMATCHED, MISSING, DOUBLE = "matched", "unmatched", "missing", "double"


@dataclass(frozen=True)
class RosterMatch:
    """What is the case, with whom, and which submission it concerns."""

    what: str
    person: Person
    submission: str = ""
    detail: str = ""
