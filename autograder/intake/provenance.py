"""What a course site says about a submission: who submitted it, when, and under which name."""

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
        site: The name of the course site (`Lms.name`), or "" for files and folders that people made.
        people: Who submitted it; several for a group.
        submitted: When, if known; without a zone if the site gives none.
        attempt: The number of the attempt, from 1, if known.
        marked_late: Whether the site marked it as late.
        place: Its name in the download, which its feedback gets as well.
    """

    site: str = ""
    people: tuple[_Person, ...] = ()
    submitted: datetime | None = None
    attempt: int | None = None
    marked_late: bool = False
    place: str = ""

    @property
    def name(self) -> str:
        """The people's names, or else their other keys, or the name in the download."""
        names = [person.name or person.login or person.id or person.email for person in self.people]
        return " & ".join(filter(None, names)) or self.place

    @property
    def full_name(self) -> str:
        """The people's names with their numbers, for people with the same name."""
        return " & ".join(person.label for person in self.people) or self.place
