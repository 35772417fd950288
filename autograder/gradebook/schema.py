"""The tables of `gradebook.sqlite`, and how the file is opened."""

from __future__ import annotations

import os
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from autograder.files import DRAFT_SUFFIX
from autograder.gradebook.migrations import STEPS, new_secret

FILE_NAME = "gradebook.sqlite"
VERSION = len(STEPS) + 1  # another table or column: change _SCHEMA, and add a step to migrations.py
_ADVICE = "Free some space or make it writable, then run the same command again. Finished grades are kept."
WAIT_SECONDS = 30  # for another program that reads the gradebook

# Gradings are never changed or deleted. The latest grading of each question counts, and over it an override that was
# not removed (`autograder.gradebook.history`). Columns with JSON hold dataclasses: a new field that has a default
# needs no migration.
_SCHEMA = (
    # blind: whether graders see ids instead of names.
    # secret: the inputs of checks are drawn from it, so that grading again repeats a grade.
    """CREATE TABLE folder (holds TEXT NOT NULL, blind INTEGER NOT NULL DEFAULT 0,
        secret TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE runs (
        id INTEGER PRIMARY KEY, assignment TEXT NOT NULL, questions TEXT NOT NULL, began TEXT NOT NULL, ended TEXT,
        outcome TEXT NOT NULL DEFAULT 'cut off', checks_hash TEXT NOT NULL, grading_hash TEXT NOT NULL,
        data_source TEXT NOT NULL, seed INTEGER NOT NULL, sandbox TEXT NOT NULL,
        secret TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE submissions (
        id INTEGER PRIMARY KEY, assignment TEXT NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL,
        UNIQUE (assignment, name))""",
    """CREATE TABLE gradings (
        id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submissions,
        run INTEGER NOT NULL REFERENCES runs, content_hash TEXT NOT NULL, complete INTEGER NOT NULL,
        graded_at TEXT NOT NULL, result TEXT NOT NULL)""",  # result: SubmissionResult
    """CREATE INDEX gradings_of_submission ON gradings (submission)""",
    # For people who query the gradebook with another program; nothing here reads it.
    """CREATE VIEW check_results AS SELECT gradings.id AS grading, checks.key AS place,
        json_extract(checks.value, '$.check') AS check_name, json_extract(checks.value, '$.question') AS question,
        json_extract(checks.value, '$.sentence') AS sentence, json_extract(checks.value, '$.hidden') AS hidden,
        json_extract(checks.value, '$.status') AS status, json_extract(checks.value, '$.points') AS points,
        json_extract(checks.value, '$.max_points') AS max_points, json_extract(checks.value, '$.message') AS message,
        json_extract(checks.value, '$.detail') AS detail, json_extract(checks.value, '$.seconds') AS seconds
        FROM gradings, json_each(gradings.result, '$.checks') AS checks""",
    """CREATE TABLE overrides (
        id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submissions, question TEXT NOT NULL,
        points REAL NOT NULL, why TEXT NOT NULL, made_by TEXT NOT NULL, made_at TEXT NOT NULL,
        content_hash TEXT NOT NULL, removed_at TEXT)""",
    """CREATE UNIQUE INDEX one_override_counts ON overrides (submission, question) WHERE removed_at IS NULL""",
    # A StudentRecord for each student of `grade all`.
    """CREATE TABLE students (name TEXT PRIMARY KEY, place INTEGER NOT NULL, handed_in TEXT NOT NULL)""",
    # A Provenance for each submission's name, and a Person for each student of the roster who submitted nothing.
    """CREATE TABLE provenance (name TEXT PRIMARY KEY, provenance TEXT NOT NULL)""",
    """CREATE TABLE missing_people (person TEXT NOT NULL)""",
    # The id that graders see instead of a submission's name (`autograder.gradebook.blind`).
    """CREATE TABLE blind_ids (name TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE)""",
)


class GradebookError(ValueError):
    """The gradebook can't be used as asked; the text says what to do."""


@contextmanager
def friendly_db_errors(path: Path) -> Iterator[None]:
    """Turn errors of the database and of the system into a `GradebookError` that says what to do."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise GradebookError(f"{path} can't be written ({reason}). {_ADVICE}") from error
    except sqlite3.Error as error:
        if "not a database" in str(error):
            raise GradebookError(
                f"{path} is not a gradebook of this program. Choose another folder with --out."
            ) from error
        locked = "Another program uses it. Close that program, then run the same command again."
        advice = locked if "locked" in str(error) else _ADVICE
        raise GradebookError(f"{path} can't be written ({error}). {advice}") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run statements as one transaction, which is on the disk at the end."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def connect(path: Path, holds: str | None) -> sqlite3.Connection:
    """Open a gradebook in autocommit mode; one of an earlier version is copied and migrated.

    Args:
        holds: The assignment that a new gradebook is for, or "all"; None if it must exist already.

    Raises:
        GradebookError: It can't be opened or written, is not a gradebook, or was written by a newer version.
    """
    if holds is None and not path.is_file():
        raise GradebookError(f"{path.parent} has no {path.name}. Name the folder of the grades with --out.")
    with friendly_db_errors(path):
        connection = _open(path, to_read=holds is None)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            # A power failure loses no finished grade.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            _prepare(connection, path, holds)
        except BaseException:
            connection.close()
            raise
    return connection


def _open(path: Path, to_read: bool) -> sqlite3.Connection:
    """Open the file; `immutable` if SQLite can't write files next to it."""
    log = path.with_name(f"{path.name}-wal")
    if to_read and not os.access(path.parent, os.W_OK) and not log.exists():
        return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True, isolation_level=None)
    return sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None)


def _prepare(connection: sqlite3.Connection, path: Path, holds: str | None) -> None:
    version = _version(connection)
    if version == 0:
        if holds is None or connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise GradebookError(f"{path} is not a gradebook of this program. Choose another folder with --out.")
        with transaction(connection):
            for statement in _SCHEMA:
                connection.execute(statement)
            connection.execute("INSERT INTO folder (holds, secret) VALUES (?, ?)", (holds, new_secret()))
            connection.execute(f"PRAGMA user_version = {VERSION}")
    elif version > VERSION:
        raise GradebookError(
            f"{path} was written by a newer version of this program (gradebook version {version}; this program reads"
            f" up to {VERSION}). Update the program, or choose another folder with --out."
        )
    elif version < VERSION:
        _migrate(connection, path)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    with transaction(connection):
        version = _version(connection)  # another process may have migrated it meanwhile
        if version == VERSION:
            return
        _keep_copy(path, version)
        try:
            for step in STEPS[version - 1 :]:
                step(connection, path.parent)
        except ValueError as error:
            raise GradebookError(str(error)) from error
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _keep_copy(path: Path, version: int) -> None:
    """Copy the gradebook to `gradebook.v1.sqlite`, with what is still in its write-ahead log."""
    draft = path.with_name(f".{uuid.uuid4().hex}{DRAFT_SUFFIX}")
    try:
        # The connection that migrates has begun to write, and SQLite copies only through one that has not.
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(draft)) as copy:
            source.backup(copy)
        shutil.copymode(path, draft)
        draft.replace(path.with_name(f"{path.stem}.v{version}{path.suffix}"))
    finally:
        draft.unlink(missing_ok=True)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
