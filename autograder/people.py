"""Who somebody is, as far as a file says so, and whether two files speak of the same person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

_KINDS = ("canvas", "participant", "sid", "login", "email")
_WORDS = re.compile(r"[^\W_]+")
_MOST_WORDS = 8  # of a name that are turned round; a longer one is compared as it stands


@dataclass(frozen=True)
class Person:
    """A student, or the group that a file takes for one.

    Args:
        name: As the file has it; Canvas' file names have it in small letters and without spaces.
        canvas: The user's number in Canvas.
        participant: The number of the participant in one assignment of Moodle.
        sid: The number that the school gives.
        login: The user name.
        email: The address.
        number: A number of which the file does not say what it counts.
    """

    name: str = ""
    canvas: str = ""
    participant: str = ""
    sid: str = ""
    login: str = ""
    email: str = ""
    number: str = ""

    @property
    def id(self) -> str:
        """The number that tells this person from others best, or ""."""
        return self.sid or self.canvas or self.participant or self.number

    @property
    def shown(self) -> str:
        """The person in a message."""
        marks = self.id or self.login or self.email
        return f"{self.name} ({marks})" if self.name and marks else self.name or marks or "somebody without a name"

    def as_dict(self) -> dict[str, str]:
        """What is known, by the names of the fields."""
        return {field.name: getattr(self, field.name) for field in fields(self) if getattr(self, field.name)}


def merged(person: Person, listed: Person) -> Person:
    """Put together what two files say of one person.

    Args:
        person: From a submission.
        listed: From a list that people keep; its name is the better one.

    Returns:
        The person with everything that either file knows.
    """
    missing = {kind: getattr(listed, kind) for kind in (*_KINDS, "number") if not getattr(person, kind)}
    return replace(person, name=listed.name or person.name, **missing)


def find(person: Person, people: Sequence[Person]) -> list[int]:
    """Look a person up in a list.

    Args:
        person: Who is looked for.
        people: The list.

    Returns:
        The places of those it may be: who shares a number, a login or an address; else who shares a number of unknown
        kind and the name; else who has the same name, in whatever order, and no mark that says otherwise.
    """
    if shared := [place for place, other in enumerate(people) if _share(person, other)]:
        return shared
    alike = [place for place, other in enumerate(people) if not _contradict(person, other)]
    if numbered := [
        place for place in alike if _same_number(person, people[place]) and _names_agree(person, people[place])
    ]:
        return numbered
    keys = name_keys(person.name)
    return [place for place in alike if keys & name_keys(people[place].name)]


def name_keys(name: str) -> frozenset[str]:
    """A name in the forms in which another file may have it: small letters without spaces, first any of its words."""
    words = _WORDS.findall(unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()))
    turns = len(words) if len(words) <= _MOST_WORDS else 1
    return frozenset("".join(words[turn:] + words[:turn]) for turn in range(turns))


def _share(one: Person, other: Person) -> bool:
    return any(_known(one, kind) and _known(one, kind) == _known(other, kind) for kind in _KINDS) or bool(
        {_known(one, "login"), _known(one, "email")} & {_known(other, "login"), _known(other, "email")} - {""}
    )


def _contradict(one: Person, other: Person) -> bool:
    return any(_known(one, kind) and _known(other, kind) not in ("", _known(one, kind)) for kind in _KINDS)


def _same_number(one: Person, other: Person) -> bool:
    mine = {_known(one, kind) for kind in (*_KINDS, "number")} - {""}
    theirs = {_known(other, kind) for kind in (*_KINDS, "number")} - {""}
    return bool((one.number or other.number) and mine & theirs)


def _names_agree(one: Person, other: Person) -> bool:
    return not one.name or not other.name or bool(name_keys(one.name) & name_keys(other.name))


def _known(person: Person, kind: str) -> str:
    value: str = getattr(person, kind)
    return value.strip().casefold()
