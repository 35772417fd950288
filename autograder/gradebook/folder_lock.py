"""The lock of an output folder: one run at a time, and the next run removes what a killed one left."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from autograder.gradebook.schema import GradebookError, friendly_db_errors

LOCK_NAME = ".grading.lock"
SCRATCH_PREFIX = "kit-run-"


class OutputFolder:
    """A locked output folder; see `locked`.

    Args:
        lock: The open lock file, which names the process that holds it and its folder of temporary files.
    """

    def __init__(self, path: Path, lock: BinaryIO) -> None:
        self.path = path
        self._lock = lock

    @contextmanager
    def temporary_files(self) -> Iterator[Path]:
        """Make a folder for all temporary files of a run, which `tempfile` uses until the end.

        It is removed at the end; if the run is killed, the next run into the same folder removes it.
        """
        before = tempfile.tempdir
        with tempfile.TemporaryDirectory(prefix=SCRATCH_PREFIX) as name:
            Path(name).chmod(0o755)  # student processes are other users
            self._write({"temporary": name})
            tempfile.tempdir = name
            try:
                yield Path(name)
            finally:
                tempfile.tempdir = before
        self._write({})

    def _write(self, content: dict[str, str]) -> None:
        with friendly_db_errors(self.path):
            self._lock.seek(0)
            self._lock.truncate()
            self._lock.write(json.dumps({"process": os.getpid(), **content}).encode())


@contextmanager
def locked(path: Path) -> Iterator[OutputFolder]:
    """Make an output folder if it is missing, and lock it. The system releases the lock when the process ends.

    Raises:
        GradebookError: Another run holds the lock, or the folder can't be written.
    """
    with friendly_db_errors(path):
        path.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    with open(descriptor, "r+b", buffering=0) as lock:  # noqa: PTH123 - a descriptor, not a path
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            process = _read(lock).get("process", "unknown")
            raise GradebookError(
                f"Another run (process {process}) writes into {path}. Wait until it ends, or choose another --out."
            ) from None
        except OSError as error:  # some network file systems
            raise GradebookError(f"{path} can't be locked ({error.strerror}). Choose a local folder.") from error
        _remove_leftovers(_read(lock))
        folder = OutputFolder(path, lock)
        folder._write({})
        yield folder


def _remove_leftovers(content: dict[str, object]) -> None:
    """Remove the temporary files of a run that was killed."""
    left = Path(str(content.get("temporary", "")))
    own = left.name.startswith(SCRATCH_PREFIX) and left.is_dir() and not left.is_symlink()
    if own and left.stat().st_uid == os.geteuid():
        shutil.rmtree(left, ignore_errors=True)


def _read(lock: BinaryIO) -> dict[str, object]:
    lock.seek(0)
    try:
        content = json.loads(lock.read(4096))
    except ValueError:  # new, or killed while it was written
        return {}
    return content if isinstance(content, dict) else {}
