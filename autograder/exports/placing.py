"""Which row of a course site's file each grade belongs into: one grade per row, or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.exports.marks import MISSING, NOT_GRADED, Mark
from autograder.intake.identity import Person, find


@dataclass(frozen=True)
class Placed:
    """Grades by row, who stays without one and why, and what people should look at."""

    rows: Mapping[int, Mark]
    without: tuple[str, ...]
    problems: tuple[str, ...]


def place(marks: Sequence[Mark], people: Sequence[Person | None], file: str) -> Placed:
    """Find the row of each grade.

    Args:
        marks: The grades, and why others have none.
        people: Whom each row speaks of; None for rows of nobody.
        file: The name of the site's file, for messages.

    Returns:
        The grades that have exactly one row, in rows that have exactly one grade.
    """
    rows = [row for row, person in enumerate(people) if person is not None]
    known = [person for person in people if person is not None]
    problems: list[str] = []
    found: dict[int, list[Mark]] = {}
    lost: list[Mark] = []
    for mark in marks:
        places = find(mark.person, known)
        if len(places) == 1:
            found.setdefault(rows[places[0]], []).append(mark)
        elif mark.after is None and not places:
            lost.append(mark)
        else:
            problems.append(_not_one(mark, [known[place] for place in places], file))
    placed: dict[int, Mark] = {}
    without: list[str] = []
    for row, person in zip(rows, known, strict=True):
        handed_in = [mark for mark in found.get(row, []) if mark.status not in (NOT_GRADED, MISSING)]
        if len(handed_in) > 1:
            names = ", ".join(mark.submission for mark in handed_in)
            problems.append(
                f"{person.shown} has handed in {len(handed_in)} submissions ({names}): none is filled in."
            )
        elif handed_in and handed_in[0].after is not None:
            placed[row] = handed_in[0]
        else:
            why = (handed_in or found.get(row, []))[:1]
            without.append(f"{person.shown}: {why[0].why if why else 'nothing handed in'}")
    without += [f"{mark.person.shown}: {mark.why}" for mark in lost]
    return Placed(placed, tuple(without), tuple(problems))


def _not_one(mark: Mark, people: Sequence[Person], file: str) -> str:
    who = mark.person.shown
    name = f" (submission {mark.submission})" if mark.submission not in ("", mark.person.name) else ""
    if not people:
        return f"{who}{name} has a grade and is not in {file}."
    these = " or ".join(person.shown for person in people[:4])
    return f"{who}{name} may be {these} in {file}: none is filled in."
