"""The tables of `gradebook.sqlite`, and how the file is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FILE_NAME = "gradebook.sqlite"
VERSION = 1
_ADVICE = "Make room there or make it writable; what is graded is kept, and the same command carries on."
WAIT_SECONDS = 30  # for somebody who reads the gradebook with another program

# `check_results` hold what grading found, and are never changed: a later grading adds its own. What counts now is the
# latest grading of each question, under the overrides that are not removed (`autograder.gradebook.history`).
_SCHEMA = (
    """CREATE TABLE folder (holds TEXT NOT NULL)""",
    """CREATE TABLE runs (
        id INTEGER PRIMARY KEY, assignment TEXT NOT NULL, questions TEXT NOT NULL, began TEXT NOT NULL, ended TEXT,
        outcome TEXT NOT NULL DEFAULT 'cut off', checks_hash TEXT NOT NULL, grading_hash TEXT NOT NULL,
        data_source TEXT NOT NULL, seed INTEGER NOT NULL, sandbox TEXT NOT NULL)""",
    """CREATE TABLE submissions (
        id INTEGER PRIMARY KEY, assignment TEXT NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL,
        UNIQUE (assignment, name))""",
    """CREATE TABLE gradings (
        id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submissions,
        run INTEGER NOT NULL REFERENCES runs, content_hash TEXT NOT NULL, complete INTEGER NOT NULL,
        graded_at TEXT NOT NULL, status TEXT NOT NULL, message TEXT NOT NULL, seconds REAL NOT NULL,
        sandbox TEXT NOT NULL, data_source TEXT NOT NULL, cells TEXT NOT NULL)""",
    """CREATE INDEX gradings_of_submission ON gradings (submission)""",
    """CREATE TABLE check_results (
        grading INTEGER NOT NULL REFERENCES gradings, place INTEGER NOT NULL, check_name TEXT NOT NULL,
        question TEXT NOT NULL, sentence TEXT NOT NULL, hidden INTEGER NOT NULL, status TEXT NOT NULL,
        points REAL NOT NULL, max_points REAL NOT NULL, message TEXT NOT NULL, detail TEXT NOT NULL,
        seconds REAL NOT NULL, PRIMARY KEY (grading, place))""",
    """CREATE TABLE overrides (
        id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submissions, question TEXT NOT NULL,
        points REAL NOT NULL, why TEXT NOT NULL, made_by TEXT NOT NULL, made_at TEXT NOT NULL,
        content_hash TEXT NOT NULL, removed_at TEXT)""",
    """CREATE UNIQUE INDEX one_override_counts ON overrides (submission, question) WHERE removed_at IS NULL""",
    """CREATE TABLE students (name TEXT PRIMARY KEY, place INTEGER NOT NULL, handed_in TEXT NOT NULL)""",
)


class GradebookError(ValueError):
    """The gradebook can't be used as asked; the text says what to do."""


@contextmanager
def friendly_db_errors(path: Path) -> Iterator[None]:
    """Turn errors of the database and of the system into ones that say what to do."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise GradebookError(f"{path} can't be written ({reason}). {_ADVICE}") from error
    except sqlite3.Error as error:
        if "not a database" in str(error):
            raise GradebookError(f"{path} is no gradebook of this kit. Choose another folder with --out.") from error
        locked = "Another program keeps it from being written: close that one, then give the same command again."
        advice = locked if "locked" in str(error) else _ADVICE
        raise GradebookError(f"{path} can't be written ({error}). {advice}") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing, and on the disk before it ends."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def connect(path: Path, holds: str | None) -> sqlite3.Connection:
    """Open a gradebook.

    Args:
        path: The file.
        holds: The assignment that a new one is for, or "all"; None when it must be there already.

    Returns:
        The connection, in which each statement is a transaction of its own unless `transaction` says otherwise.

    Raises:
        GradebookError: It can't be opened or written, or is no gradebook of this version.
    """
    if holds is None and not path.is_file():
        raise GradebookError(f"{path.parent} has no {path.name}. Name the folder of the grades with --out.")
    with friendly_db_errors(path):
        connection = sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(
                "PRAGMA synchronous = FULL"
            )  # a power failure takes nothing that was said to be graded
            connection.execute("PRAGMA foreign_keys = ON")
            _prepare(connection, path, holds)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, holds: str | None) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        if holds is None or connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise GradebookError(f"{path} is no gradebook of this kit. Choose another folder with --out.")
        with transaction(connection):
            for statement in _SCHEMA:
                connection.execute(statement)
            connection.execute("INSERT INTO folder VALUES (?)", (holds,))
            connection.execute(f"PRAGMA user_version = {VERSION}")
    elif version != VERSION:
        raise GradebookError(f"{path} has version {version}, and this kit has {VERSION}. Use another --out.")
