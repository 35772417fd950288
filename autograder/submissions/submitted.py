"""`submitted.json`: who sent which submission and when, kept beside the grades until they are exported."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.files import atomic_write
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance

SUBMITTED = "submitted.json"
_VERSION = 1


@dataclass(frozen=True)
class Submitted:
    """All that a run knows of its submissions.

    Args:
        assignment: What was graded, or "all".
        origins: By the submission's name.
        missing: Who is on the roster and has handed in nothing.
    """

    assignment: str
    origins: Mapping[str, Provenance]
    missing: tuple[Person, ...] = ()


def write_submitted(submitted: Submitted, folder: Path) -> Path:
    """Write `submitted.json`; what an earlier run of the same assignment wrote of other submissions stays.

    Args:
        submitted: What is known.
        folder: The output folder.

    Returns:
        The file, replaced in one step.
    """
    path = folder / SUBMITTED
    origins = dict(submitted.origins)
    try:
        earlier = read_submitted(folder)
    except ValueError:
        earlier = None  # it is damaged; this run's own are written anew
    if earlier is not None and earlier.assignment == submitted.assignment:
        origins = {**earlier.origins, **origins}
    content = {
        "version": _VERSION,
        "assignment": submitted.assignment,
        "submissions": {name: _as_json(origin) for name, origin in origins.items()},
        "missing": [person.as_dict() for person in submitted.missing],
    }
    atomic_write(path, json.dumps(content, indent=2) + "\n")
    return path


def read_submitted(folder: Path) -> Submitted | None:
    """Read `submitted.json`.

    Args:
        folder: The output folder.

    Returns:
        What is known; None when there is no such file.

    Raises:
        ValueError: It is not such a file.
    """
    path = folder / SUBMITTED
    try:
        content = json.loads(path.read_text("utf-8"))
        origins = {name: _from_json(entry) for name, entry in content["submissions"].items()}
        return Submitted(content["assignment"], origins, _people(content["missing"]))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{path} is not what `grade` wrote ({error}). Grade the submissions again.") from None


def _as_json(origin: Provenance) -> dict[str, Any]:
    return {
        "site": origin.site,
        "people": [person.as_dict() for person in origin.people],
        "submitted": origin.submitted.isoformat() if origin.submitted else None,
        "attempt": origin.attempt,
        "marked_late": origin.marked_late,
        "place": origin.place,
    }


def _from_json(entry: Mapping[str, Any]) -> Provenance:
    when = entry["submitted"]
    return Provenance(
        site=entry["site"],
        people=_people(entry["people"]),
        submitted=datetime.fromisoformat(when) if when else None,
        attempt=entry["attempt"],
        marked_late=entry["marked_late"],
        place=entry["place"],
    )


def _people(entries: Iterable[Mapping[str, Any]]) -> tuple[Person, ...]:
    return tuple(Person.from_dict(entry) for entry in entries)
