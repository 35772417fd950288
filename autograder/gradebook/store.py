"""`gradebook.sqlite`, the record of an output folder: who submitted what, all gradings and all overrides.

Each submission is written in one transaction, as soon as it is graded. Gradings are never deleted; what counts is
computed on reading (`autograder.gradebook.history`). All other files in the folder are made from this one.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import astuple
from datetime import datetime, timezone
from pathlib import Path

from pydantic import TypeAdapter

from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.history import GradingRecord, current_result
from autograder.gradebook.schema import FILE_NAME, GradebookError, connect, friendly_db_errors, transaction
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.results import Override, SubmissionResult
from autograder.text import to_json_column

_RESULT = TypeAdapter(SubmissionResult)
_OVERRIDE = TypeAdapter(Override)
_PROVENANCE = TypeAdapter(Provenance)
_GRADINGS = """
    SELECT name, gradings.*, checks_hash, grading_hash, data_source, seed, sandbox, secret
    FROM gradings JOIN submissions ON submissions.id = submission JOIN runs ON runs.id = run
    WHERE submissions.assignment = ? AND name = coalesce(?, name) ORDER BY gradings.id"""
_OVERRIDES = """
    SELECT name, overrides.* FROM overrides JOIN submissions ON submissions.id = submission
    WHERE assignment = ? AND removed_at IS NULL ORDER BY length(question), question"""
_KEY_COLUMNS = ("checks_hash", "grading_hash", "data_source", "seed", "sandbox", "secret")
_MOVE_BEHIND = "UPDATE {table} SET place = place + ?"


def now() -> str:
    """Return the time in ISO 8601, in UTC."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


@contextmanager
def open_gradebook(folder: Path, holds: str | None = None) -> Iterator[Gradebook]:
    """Open the gradebook of an output folder, and close it at the end.

    Args:
        holds: The assignment that is graded into it, or "all"; None opens only an existing one.

    Raises:
        GradebookError: It can't be opened or written, or is for another assignment.
    """
    path = folder / FILE_NAME
    with closing(connect(path, holds)) as connection:
        book = Gradebook(path, connection)
        if holds not in (None, book.holds):
            raise GradebookError(
                f"{folder} has the grades of {book.holds}, not of {holds}. Choose another folder with --out."
            )
        yield book


class Gradebook:
    """An open gradebook; see `open_gradebook`.

    Args:
        path: The file, for messages.
        connection: See `autograder.gradebook.schema.connect`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        with friendly_db_errors(path):
            self.holds: str
            self.secret: str  # what the inputs of checks are drawn from
            self.holds, self.secret = connection.execute("SELECT holds, secret FROM folder").fetchone()

    @property
    def of_several(self) -> bool:
        """Whether it has the grades of several assignments, from `grade all`."""
        return self.holds == "all"

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write all that is done inside, or nothing of it."""
        with friendly_db_errors(self.path), transaction(self.connection):
            yield self.connection

    def begin_run(self, assignment: str, names: Sequence[str], questions: Iterable[str], inputs: GradingKey) -> int:
        """Record the start of a run and return its number; its submissions come first in their order, then others.

        Args:
            names: Of its submissions.
            questions: Those to grade.
        """
        with self.writing() as connection:
            connection.execute(
                _MOVE_BEHIND.format(table="submissions") + " WHERE assignment = ?", (len(names), assignment)
            )
            connection.executemany(
                "INSERT INTO submissions (assignment, name, place) VALUES (?, ?, ?)"
                " ON CONFLICT (assignment, name) DO UPDATE SET place = excluded.place",
                [(assignment, name, place) for place, name in enumerate(names)],
            )
            run = connection.execute(
                "INSERT INTO runs (assignment, questions, began, checks_hash, grading_hash, data_source, seed,"
                " sandbox, secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (assignment, " ".join(questions), now(), *astuple(inputs)),
            )
            return run.lastrowid or 0

    def end_run(self, run: int, outcome: str) -> None:
        """Record how a run ended; the record of a killed run keeps the outcome "cut off"."""
        with self.writing() as connection:
            connection.execute("UPDATE runs SET ended = ?, outcome = ? WHERE id = ?", (now(), outcome, run))

    def add(self, run: int, result: SubmissionResult, content_hash: str, complete: bool) -> None:
        """Record the result of a submission of a run.

        Args:
            content_hash: Of what was graded.
            complete: Whether all questions of the assignment were graded.
        """
        content = to_json_column(_RESULT.dump_python(result, mode="json"))
        with self.writing() as connection:
            connection.execute(
                "INSERT INTO gradings (submission, run, content_hash, complete, graded_at, result)"
                " SELECT id, ?, ?, ?, ?, ? FROM submissions WHERE assignment = ? AND name = ?",
                (run, content_hash, complete, now(), content, result.assignment, result.submission),
            )

    def history(self, assignment: str, submission: str | None = None) -> dict[str, list[GradingRecord]]:
        """Return all gradings of an assignment or submission, by name in the last run's order, then by time."""
        selection = (assignment, submission)
        with friendly_db_errors(self.path):
            names = self.connection.execute(
                "SELECT name FROM submissions WHERE assignment = ? AND name = coalesce(?, name) ORDER BY place",
                selection,
            ).fetchall()
            found: dict[str, list[GradingRecord]] = {name: [] for (name,) in names}
            for row in self.connection.execute(_GRADINGS, selection):
                found[row["name"]].append(_grading(row))
        return found

    def results(self, assignment: str, submission: str | None = None) -> list[SubmissionResult]:
        """Return the results that count now, of all submissions or of one, in the order of the last run."""
        overrides = self.overrides(assignment)
        histories = self.history(assignment, submission)
        return [current_result(gradings, overrides.get(name, ())) for name, gradings in histories.items() if gradings]

    def assignments(self) -> list[str]:
        """Return the assignments with graded submissions."""
        with friendly_db_errors(self.path):
            rows = self.connection.execute("SELECT DISTINCT assignment FROM runs").fetchall()
        return [row[0] for row in rows]

    def overrides(self, assignment: str) -> dict[str, list[Override]]:
        """Return the overrides that count, by submission."""
        found: dict[str, list[Override]] = {}
        with friendly_db_errors(self.path):
            for row in self.connection.execute(_OVERRIDES, (assignment,)):
                found.setdefault(row["name"], []).append(_OVERRIDE.validate_python(dict(row)))
        return found

    def override(self, assignment: str, submission: str, override: Override) -> None:
        """Record an override; it replaces an earlier one for the same question."""
        with self.writing() as connection:
            _remove(connection, assignment, submission, override.question)
            values = _OVERRIDE.dump_python(override) | {"why": _text(override.why)}
            connection.execute(
                f"INSERT INTO overrides (submission, {', '.join(values)})"
                f" SELECT id, {', '.join('?' * len(values))} FROM submissions WHERE assignment = ? AND name = ?",
                (*values.values(), assignment, submission),
            )

    def remove_override(self, assignment: str, submission: str, question: str) -> bool:
        """Let the checks' points count again; False if there is no override."""
        with self.writing() as connection:
            return _remove(connection, assignment, submission, question)

    def write_students(self, handed_in: Mapping[str, str]) -> None:
        """Record each student's files, as JSON from the caller; students of earlier runs come last."""
        with self.writing() as connection:
            connection.execute(_MOVE_BEHIND.format(table="students"), (len(handed_in),))
            connection.executemany(
                "INSERT INTO students VALUES (?, ?, ?) ON CONFLICT (name)"
                " DO UPDATE SET place = excluded.place, handed_in = excluded.handed_in",
                [(name, place, text) for place, (name, text) in enumerate(handed_in.items())],
            )

    def students(self) -> dict[str, str]:
        """Return what `write_students` wrote, by name, in the order of the last run."""
        with friendly_db_errors(self.path):
            rows = self.connection.execute("SELECT name, handed_in FROM students ORDER BY place").fetchall()
        return dict(map(tuple, rows))

    def write_provenance(self, provenance: Mapping[str, Provenance], missing: Sequence[Person]) -> None:
        """Record who submitted what, by submission, and who submitted nothing; other submissions keep theirs."""
        rows = [(name, to_json_column(_PROVENANCE.dump_python(one, mode="json"))) for name, one in provenance.items()]
        people = [(to_json_column(person.as_dict()),) for person in missing]
        with self.writing() as connection:
            connection.executemany(
                "INSERT INTO provenance VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET provenance = excluded.provenance",
                rows,
            )
            connection.execute("DELETE FROM missing_people")
            connection.executemany("INSERT INTO missing_people VALUES (?)", people)

    def provenance(self) -> dict[str, Provenance]:
        """Return who submitted what, by submission; submissions that a later run added are last."""
        with friendly_db_errors(self.path):
            rows = self.connection.execute("SELECT name, provenance FROM provenance ORDER BY rowid").fetchall()
        return {name: _PROVENANCE.validate_json(text) for name, text in rows}

    def missing_people(self) -> list[Person]:
        """Return who is on the last run's roster and has submitted nothing."""
        with friendly_db_errors(self.path):
            rows = self.connection.execute("SELECT person FROM missing_people ORDER BY rowid").fetchall()
        return [Person.from_dict(json.loads(text)) for (text,) in rows]


def _remove(connection: sqlite3.Connection, assignment: str, submission: str, question: str) -> bool:
    done = connection.execute(
        "UPDATE overrides SET removed_at = ? WHERE removed_at IS NULL AND question = ? AND submission ="
        " (SELECT id FROM submissions WHERE assignment = ? AND name = ?)",
        (now(), question, assignment, submission),
    )
    return done.rowcount > 0


def _grading(row: sqlite3.Row) -> GradingRecord:
    inputs = GradingKey(*(row[name] for name in _KEY_COLUMNS))
    result = _RESULT.validate_json(row["result"])
    return GradingRecord(row["id"], row["content_hash"], inputs, bool(row["complete"]), result)


def _text(value: str) -> str:
    """Escape halves of surrogate pairs, which SQLite can't store."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8")
