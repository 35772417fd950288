"""What is known of a step: whether it passed, with which figures, and for which state of the source."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from .steps import FOLDER, FinishedCommand, Row, Step

PACKAGES = {"TensorFlow": "tensorflow", "Keras": "keras", "NumPy": "numpy", "otter-grader": "otter-grader"}
# Prose and this module itself do not change what the commands find.
_IRRELEVANT = re.compile(r"docs/(?!make_figures\.py)|README\.md|CHANGELOG\.md|tests/prove/")
_GRACE_SECONDS = 30.0  # for a command that was interrupted, to remove what it made
_NOT_FOUND = 127  # as shells have it


class StepFailedError(Exception):
    """A command of a step did not exit with code 0."""


@dataclass(frozen=True)
class Record:
    """How a step ended.

    Args:
        step: Its name.
        key: A digest of what its outcome depends on: the source, the step's commands, the versions.
        passed: Whether all its commands exited with code 0.
        seconds: Wall time.
        date: The day on which it ended, such as "2026-11-30".
        figures: Rows for the page; empty if it failed.
    """

    step: str
    key: str
    passed: bool
    seconds: float
    date: str
    figures: list[Row]


def versions() -> dict[str, str]:
    """Return the versions that outcomes depend on."""
    packages = {title: importlib.metadata.version(name) for title, name in PACKAGES.items()}
    return {"Python": platform.python_version(), **packages}


def source_digest(root: Path) -> str:
    """Return a digest of the files that git tracks or would add, without the prose.

    Raises:
        subprocess.CalledProcessError: The folder is not a git checkout.
    """
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=root, capture_output=True, check=True).stdout.decode().split("\0")
    digest = hashlib.sha256()
    for name in sorted(set(names)):
        if not _IRRELEVANT.match(name) and (root / name).is_file():
            digest.update(name.encode() + b"\0" + hashlib.sha256((root / name).read_bytes()).digest())
    return digest.hexdigest()


def _key(step: Step, source: str) -> str:
    return hashlib.sha256(json.dumps([source, step.commands, versions()]).encode()).hexdigest()


def current_record(step: Step, root: Path, source: str) -> Record | None:
    """Return the record of a step for this state of the source, a digest; None if there is none."""
    try:
        record = Record(**json.loads(_record_path(step, root).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return record if record.key == _key(step, source) else None


def _record_path(step: Step, root: Path) -> Path:
    return root / FOLDER / f"{step.name}.json"


def log_path(step: Step, root: Path) -> Path:
    """Return the file with all that the step's commands print."""
    return root / FOLDER / f"{step.name}.log"


def run_step(step: Step, root: Path, source: str, lock: int) -> Record:
    """Run a step and record how it ended.

    Args:
        step: What to run.
        root: The project's folder.
        source: From `source_digest`, as it is now.
        lock: A file descriptor that each command inherits, so that the lock lasts as long as the command.
    """
    began = time.monotonic()
    _record_path(step, root).unlink(missing_ok=True)
    try:
        figures, passed = _figures(step, _run_commands(step, root, lock), root), True
    except StepFailedError:
        figures, passed = [], False
    date = datetime.date.today().isoformat()
    record = Record(step.name, _key(step, source), passed, time.monotonic() - began, date, figures)
    draft = _record_path(step, root).with_suffix(".draft")
    draft.write_text(json.dumps(asdict(record), indent=1), "utf-8")
    draft.replace(_record_path(step, root))
    return record


def _figures(step: Step, commands: Sequence[FinishedCommand], root: Path) -> list[Row]:
    try:
        return step.read_figures(commands, root)
    except (OSError, ValueError, KeyError, SyntaxError) as error:  # hours of work are not lost by an unusual line
        return [{"figures": f"not found: {error}"}]


def _run_commands(step: Step, root: Path, lock: int) -> list[FinishedCommand]:
    folders = [str(Path(sys.executable).parent), str(step.program_folder or ""), os.environ.get("PATH", "")]
    environment = {**os.environ, "PATH": os.pathsep.join(filter(None, folders)), "COLUMNS": "120"}
    finished = []
    with log_path(step, root).open("w+", encoding="utf-8", errors="replace") as log:
        for line in step.commands:
            print(f"$ {line}", file=log, flush=True)
            start, began = log.tell(), time.monotonic()
            code = _exit_code(line, root, environment, log, lock)
            if code != 0:
                print(f"exit code {code}", file=log)
                raise StepFailedError
            log.seek(start)
            finished.append(FinishedCommand(line, log.read(), time.monotonic() - began))
    return finished


def _exit_code(line: str, root: Path, environment: dict[str, str], log: IO[str], lock: int) -> int:
    try:
        process = subprocess.Popen(
            shlex.split(line),
            cwd=root,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            pass_fds=(lock,),
            start_new_session=True,  # so that Ctrl-C reaches it once, from here, and not from the terminal as well
        )
    except OSError as error:
        print(error, file=log)
        return _NOT_FOUND
    try:
        return process.wait()
    except KeyboardInterrupt:
        _end(process)
        raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a command and everything that it started in its session."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE_SECONDS)
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
