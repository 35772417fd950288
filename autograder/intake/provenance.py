"""What a course site says of a submission: who sent it, when, and under which name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer

from autograder.intake.identity import Person

# In JSON a person has only what is known.
_Person = Annotated[Person, BeforeValidator(Person.from_dict), PlainSerializer(Person.as_dict)]


@dataclass(frozen=True)
class Provenance:
    """Where a submission comes from.

    Args:
        site: "canvas", "moodle", "gradescope", "blackboard", or "" for files and folders that people made.
        people: Who handed it in; several for a group.
        submitted: When, where the format says so; without a zone where the site leaves it out.
        attempt: The number of the attempt, from 1; None where nobody says.
        marked_late: Whether the site marked it as late.
        place: The name under which the site gave it; feedback goes back under it.
    """

    site: str = ""
    people: tuple[_Person, ...] = ()
    submitted: datetime | None = None
    attempt: int | None = None
    marked_late: bool = False
    place: str = ""

    @property
    def name(self) -> str:
        """The people's names, or what else they are known by, or the name of the place."""
        names = [person.name or person.login or person.id or person.email for person in self.people]
        return " & ".join(filter(None, names)) or self.place

    @property
    def full_name(self) -> str:
        """The people's names with what tells them from others of the same name."""
        return " & ".join(person.shown for person in self.people) or self.place
