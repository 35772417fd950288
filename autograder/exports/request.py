"""What is to be exported, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.csv_tables import Table, TableError
from autograder.exports.marks import Mark, full_points
from autograder.text import number


@dataclass(frozen=True)
class Request:
    """One assignment's grades on their way to one site.

    Args:
        assignment: Its part of grading.yml.
        marks: The grades.
        template: The site's own file; None when there is none.
        column: The column to fill, as people name it; "" where it is to be found.
    """

    assignment: AssignmentConfig
    marks: Sequence[Mark]
    template: Path | None = None
    column: str = ""


@dataclass(frozen=True)
class Exported:
    """A grade file: its text, how many grades are in it, who has none, and what people should look at."""

    text: str
    count: int
    without: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    column: str = ""


def cell(table: Table, row: int, place: int | None) -> str:
    """A cell without the spaces around it; "" where there is no such column."""
    return "" if place is None else table.rows[row][place].strip()


def wanted_column(table: Table, column: str) -> int:
    """The place of the column that was asked for.

    Raises:
        TableError: There is none, or there are several.
    """
    places = [place for place, name in enumerate(table.header) if " ".join(name.split()) == " ".join(column.split())]
    if len(places) != 1:
        many = "several columns" if places else "no column"
        raise TableError(f'{table.file} has {many} "{column}". Its columns: {", ".join(table.header)}.')
    return places[0]


def other_points(most: str, assignment: AssignmentConfig, file: str) -> list[str]:
    """A remark where the site counts other points than the kit."""
    try:
        possible = float(most.replace(",", "."))
    except ValueError:
        return []
    full = full_points(assignment)
    if possible == full:
        return []
    return [
        f"{file} gives {number(possible)} points for {assignment.name}, the kit {number(full)}: nothing is scaled."
    ]
