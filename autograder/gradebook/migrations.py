"""Steps that turn the gradebook of an earlier version into one of the next version.

Each step runs in a transaction, and once; it must stay as it is when the program changes. The tables that a new
gradebook gets are in `autograder.gradebook.schema`.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance

_SUBMITTED = "submitted.json"  # who submitted what: a file next to a gradebook of version 1


def _to_version_2(connection: sqlite3.Connection, folder: Path) -> None:
    """Results become one column of JSON; `submitted.json` becomes two tables."""
    _results_become_json(connection)
    _students_have_their_names(connection)
    _take_over_submitted(connection, folder)


def _results_become_json(connection: sqlite3.Connection) -> None:
    checks: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in connection.execute("SELECT * FROM check_results ORDER BY grading, place"):
        names = [name for name in row.keys() if name not in ("grading", "place", "check_name", "hidden")]  # noqa: SIM118 - iterating over a row gives its values
        check = {"check": row["check_name"], "hidden": bool(row["hidden"]), **{name: row[name] for name in names}}
        checks[row["grading"]].append(check)
    gradings = connection.execute(
        "SELECT gradings.*, assignment, name FROM gradings JOIN submissions ON submissions.id = submission"
    ).fetchall()
    for statement in (
        "DROP TABLE check_results",
        "DROP TABLE gradings",
        """CREATE TABLE gradings (
        id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submissions,
        run INTEGER NOT NULL REFERENCES runs, content_hash TEXT NOT NULL, complete INTEGER NOT NULL,
        graded_at TEXT NOT NULL, result TEXT NOT NULL)""",
        "CREATE INDEX gradings_of_submission ON gradings (submission)",
        """CREATE VIEW check_results AS SELECT gradings.id AS grading, checks.key AS place,
        json_extract(checks.value, '$.check') AS check_name, json_extract(checks.value, '$.question') AS question,
        json_extract(checks.value, '$.sentence') AS sentence, json_extract(checks.value, '$.hidden') AS hidden,
        json_extract(checks.value, '$.status') AS status, json_extract(checks.value, '$.points') AS points,
        json_extract(checks.value, '$.max_points') AS max_points, json_extract(checks.value, '$.message') AS message,
        json_extract(checks.value, '$.detail') AS detail, json_extract(checks.value, '$.seconds') AS seconds
        FROM gradings, json_each(gradings.result, '$.checks') AS checks""",
    ):
        connection.execute(statement)
    kept = ("id", "submission", "run", "content_hash", "complete", "graded_at")
    connection.executemany(
        "INSERT INTO gradings VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(*(row[name] for name in kept), _result(row, checks[row["id"]])) for row in gradings],
    )


def _result(row: sqlite3.Row, checks: Sequence[dict[str, Any]]) -> str:
    names = ("assignment", "status", "message", "seconds", "sandbox", "data_source")
    cells = [dict(zip(("index", "status", "message"), cell, strict=True)) for cell in json.loads(row["cells"])]
    content = {"submission": row["name"], **{name: row[name] for name in names}, "cells": cells, "checks": checks}
    return json.dumps(content, ensure_ascii=False)


def _students_have_their_names(connection: sqlite3.Connection) -> None:
    for name, text in connection.execute("SELECT name, handed_in FROM students").fetchall():
        content = json.loads(text)
        unclear = [{"label": label, "why": why} for label, why in content["unclear"]]
        new = json.dumps({"name": name, **content, "unclear": unclear}, ensure_ascii=False)
        connection.execute("UPDATE students SET handed_in = ? WHERE name = ?", (new, name))


def _take_over_submitted(connection: sqlite3.Connection, folder: Path) -> None:
    connection.execute("CREATE TABLE provenance (name TEXT PRIMARY KEY, provenance TEXT NOT NULL)")
    connection.execute("CREATE TABLE missing_people (person TEXT NOT NULL)")
    (holds,) = connection.execute("SELECT holds FROM folder").fetchone()
    path = folder / _SUBMITTED
    try:
        content = json.loads(path.read_text("utf-8"))
        submissions = TypeAdapter(dict[str, Provenance]).validate_python(content["submissions"])
        missing = [entry for entry in content["missing"] if Person.from_dict(entry)]
        assignment = content["assignment"]
    except FileNotFoundError:
        return
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(
            f"{path} is damaged, and the gradebook needs it once, for who submitted what and when. Restore it from a"
            " backup. If there is none, remove it and grade the submissions again."
        ) from error
    if assignment == holds:
        connection.executemany(
            "INSERT INTO provenance VALUES (?, ?)",
            [(name, json.dumps(content["submissions"][name], ensure_ascii=False)) for name in submissions],
        )
        people = [(json.dumps(entry, ensure_ascii=False),) for entry in missing]
        connection.executemany("INSERT INTO missing_people VALUES (?)", people)


def _to_version_3(connection: sqlite3.Connection, _folder: Path) -> None:
    """Blind grading: whether graders see ids instead of names, and which."""
    connection.execute("ALTER TABLE folder ADD COLUMN blind INTEGER NOT NULL DEFAULT 0")
    connection.execute("CREATE TABLE blind_ids (name TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE)")


def new_secret() -> str:
    """Return 128 random bits."""
    return secrets.token_hex(16)


def _to_version_4(connection: sqlite3.Connection, _folder: Path) -> None:
    """Inputs of checks are drawn from a secret; earlier runs had none."""
    connection.execute("ALTER TABLE folder ADD COLUMN secret TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE runs ADD COLUMN secret TEXT NOT NULL DEFAULT ''")
    connection.execute("UPDATE folder SET secret = ?", (new_secret(),))


# The first: from version 1 to 2.
STEPS: tuple[Callable[[sqlite3.Connection, Path], None], ...] = (_to_version_2, _to_version_3, _to_version_4)
