"""Who somebody is, as far as a file says so, and whether two files speak of the same person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache

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

    @classmethod
    def from_dict(cls, known: Mapping[str, str]) -> Person:
        """Return the person that `as_dict` has written."""
        return cls(**known)


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
    mine = _marks(person)
    theirs = [_marks(other) for other in people]
    if shared := [place for place, marks in enumerate(theirs) if mine.share(marks)]:
        return shared
    alike = [place for place, marks in enumerate(theirs) if not mine.contradict(marks)]
    if numbered := [place for place in alike if mine.same_number(theirs[place]) and mine.names_agree(theirs[place])]:
        return numbered
    return [place for place in alike if mine.names & theirs[place].names]


@lru_cache(maxsize=65_536)
def name_keys(name: str) -> frozenset[str]:
    """A name in the forms in which another file may have it: small letters without spaces, first any of its words."""
    words = _WORDS.findall(unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()))
    turns = len(words) if len(words) <= _MOST_WORDS else 1
    return frozenset("".join(words[turn:] + words[:turn]) for turn in range(turns))


@dataclass(frozen=True)
class _Marks:
    """What a person is told by, ready to be compared."""

    kinds: tuple[str, ...]
    addresses: frozenset[str]
    number: str
    names: frozenset[str]

    def share(self, other: _Marks) -> bool:
        return any(map(_both_equal, self.kinds, other.kinds)) or not self.addresses.isdisjoint(other.addresses)

    def contradict(self, other: _Marks) -> bool:
        return any(map(_both_differ, self.kinds, other.kinds))

    def same_number(self, other: _Marks) -> bool:
        if not (self.number or other.number):
            return False
        return bool({self.number, *self.kinds} & {other.number, *other.kinds} - {""})

    def names_agree(self, other: _Marks) -> bool:
        return not self.names or not other.names or bool(self.names & other.names)


def _both_equal(one: str, other: str) -> bool:
    return one == other != ""


def _both_differ(one: str, other: str) -> bool:
    return "" != one != other != ""


@lru_cache(maxsize=65_536)
def _marks(person: Person) -> _Marks:
    known = {kind: getattr(person, kind).strip().casefold() for kind in (*_KINDS, "number")}
    addresses = frozenset({known["login"], known["email"]} - {""})
    return _Marks(tuple(known[kind] for kind in _KINDS), addresses, known["number"], name_keys(person.name))
