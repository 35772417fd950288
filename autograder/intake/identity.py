"""Who a person is according to a file, and whether two files are about the same person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Any

_FIELDS = ("sid", "login", "email")
_EARLIER_NUMBERS = {"canvas": "canvas", "participant": "moodle"}  # fields of earlier versions, and their site
_WORDS = re.compile(r"[^\W_]+")
_MOST_WORDS = 8  # of a name that are compared in other orders; a longer name is compared as it is


@dataclass(frozen=True)
class Person:
    """A student, or a group that a file lists like a student.

    Args:
        name: As the file has it; Canvas' file names have it in small letters and without spaces.
        numbers: By the site's name, the number that a course site gave.
        sid: The number that the school gives.
        login: The user name.
        email: The address.
        number: A number of unknown kind.
    """

    name: str = ""
    numbers: Mapping[str, str] = field(default_factory=dict)
    sid: str = ""
    login: str = ""
    email: str = ""
    number: str = ""

    def __post_init__(self) -> None:
        known = {site: number for site, number in sorted(self.numbers.items()) if number}
        object.__setattr__(self, "numbers", known)

    def __hash__(self) -> int:
        return hash((self.name, *self.numbers.items(), self.sid, self.login, self.email, self.number))

    @property
    def id(self) -> str:
        """The number that identifies this person best, or ""."""
        return self.sid or next(iter(self.numbers.values()), "") or self.number

    @property
    def label(self) -> str:
        """The person in a message."""
        keys = self.id or self.login or self.email
        return f"{self.name} ({keys})" if self.name and keys else self.name or keys or "somebody without a name"

    def as_dict(self) -> dict[str, Any]:
        """Return what is known, by the names of the fields."""
        return {one.name: value for one in fields(self) if (value := getattr(self, one.name))}

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> Person:
        """Return the person whom `as_dict` of this or an earlier version describes.

        Raises:
            TypeError: It has a field that no version has.
        """
        known = dict(content)
        earlier = {site: known.pop(key) for key, site in _EARLIER_NUMBERS.items() if key in known}
        return cls(numbers={**earlier, **known.pop("numbers", {})}, **known)


def merged(person: Person, listed: Person) -> Person:
    """Merge a person from a submission with the same person from a list, whose name is preferred."""
    missing = {key: getattr(listed, key) for key in (*_FIELDS, "number") if not getattr(person, key)}
    numbers = {**listed.numbers, **person.numbers}
    return replace(person, name=listed.name or person.name, numbers=numbers, **missing)


def match_people(person: Person, people: Sequence[Person]) -> list[int]:
    """Return the indexes of the people in a list who may be this person.

    Those match who have the same number, login or address; else the same number of unknown kind and the same name;
    else the same name, with its words in any order, and no different number.
    """
    mine = _identity_keys(person)
    theirs = [_identity_keys(other) for other in people]
    if shared := [index for index, keys in enumerate(theirs) if mine.share(keys)]:
        return shared
    alike = [index for index, keys in enumerate(theirs) if not mine.contradict(keys)]
    if numbered := [index for index in alike if mine.same_number(theirs[index]) and mine.names_agree(theirs[index])]:
        return numbered
    return [index for index in alike if mine.names & theirs[index].names]


@lru_cache(maxsize=65_536)
def name_keys(name: str) -> frozenset[str]:
    """Return the forms that a name may have in another file: small letters, no spaces, starting with any word."""
    words = _WORDS.findall(unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()))
    turns = len(words) if len(words) <= _MOST_WORDS else 1
    return frozenset("".join(words[turn:] + words[:turn]) for turn in range(turns))


@dataclass(frozen=True)
class _IdentityKeys:
    """What identifies a person, ready to be compared.

    Args:
        known: Numbers of sites, sid, login and email, by kind; only those that are known.
        addresses: Login and email, because a site may use one as the other.
        number: A number of unknown kind, or "".
        names: From `name_keys`.
    """

    known: Mapping[tuple[str, str], str]
    addresses: frozenset[str]
    number: str
    names: frozenset[str]

    def share(self, other: _IdentityKeys) -> bool:
        same = any(other.known.get(kind) == key for kind, key in self.known.items())
        return same or not self.addresses.isdisjoint(other.addresses)

    def contradict(self, other: _IdentityKeys) -> bool:
        return any(other.known.get(kind, key) != key for kind, key in self.known.items())

    def same_number(self, other: _IdentityKeys) -> bool:
        if not (self.number or other.number):
            return False
        return bool({self.number, *self.known.values()} & {other.number, *other.known.values()} - {""})

    def names_agree(self, other: _IdentityKeys) -> bool:
        return not self.names or not other.names or bool(self.names & other.names)


@lru_cache(maxsize=65_536)
def _identity_keys(person: Person) -> _IdentityKeys:
    kinds = {("", kind): getattr(person, kind) for kind in _FIELDS}
    kinds |= {("number", site): number for site, number in person.numbers.items()}
    known = {kind: plain for kind, key in kinds.items() if (plain := key.strip().casefold())}
    addresses = frozenset(known[kind] for kind in (("", "login"), ("", "email")) if kind in known)
    return _IdentityKeys(known, addresses, person.number.strip().casefold(), name_keys(person.name))
