"""What an attack leaves: secrets in what people read, changed files, processes, messages to the outside."""

from __future__ import annotations

import json
import os
import re
import resource
import socket
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from types import TracebackType

import psutil
from rich.console import Console

from autograder.cli.tables import results_table
from autograder.config import AssignmentConfig
from autograder.feedback.markdown import markdown
from autograder.feedback.model import feedback_of
from autograder.gradebook.output_files import write_grades_csv, write_result_json
from autograder.grading.grade_one import GradedSubmission
from autograder.judge.png import read_png
from autograder.reports.class_page import PageContext, class_page
from autograder.reports.feedback_page import feedback_html
from autograder.results import SubmissionResult
from autograder.sandbox import launch

HIDDEN_NAME = "_expect_small_batch_at_the_end"  # stands in autograder/checks/boston/q8.py only
PROOF = f"CANARY-{0:032}"  # what an attack prints that has got somewhere
HIDDEN_INPUT = "HIDDEN-INPUT"  # what an attack puts before the inputs of a hidden check
HIDDEN_VALUE = "31415.926"  # what an attack draws after it was called with inputs of a hidden check
ODD_DIGITS = "20031415926"
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ACTS = re.compile(r"(?i)<[a-z!/?]|!\[|\](?:\(|:[\s>]*)(?:javascript|data):|`mermaid")
_EXCEPTION = re.compile(r"[a-z]Error\b|StopIteration|Warning\b")
_FORMULA = re.compile(r"(?m)(?:^|,)\"?[=+@-](?![\d.]+(?:,|$))")


@dataclass(frozen=True)
class State:
    """The part of the machine that no attack may change."""

    files: dict[str, tuple[int, int, int]]
    ipc: frozenset[str]
    judge: tuple[object, ...]
    mark: str
    children: frozenset[int]

    @classmethod
    def of(cls, folder: Path, project: Path, mark: str) -> State:
        """How things are now.

        Args:
            folder: The world's.
            project: The kit's.
            mark: What an attack writes on all that it makes.
        """
        files = {}
        watched = [*folder.rglob("*"), *(path for name in _KIT for path in (project / name).rglob("*.py"))]
        for path in watched:
            known = path.lstat()
            files[str(path)] = (known.st_mode, known.st_size, 0 if path.is_dir() else known.st_mtime_ns)
        places = {Path(name) for name in ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue")}
        for place in {*places, project}:
            files.update({str(path): (0, 0, 0) for path in place.glob(f"*{mark}*")} if place.is_dir() else {})
        return cls(files, _system_v(), _of_the_judge(), mark, _children())

    def changes(self, later: State, left_out: str) -> tuple[str, ...]:
        """What is not as it was, in words.

        Args:
            later: How things are afterwards.
            left_out: The name of a file that may be gone: the attack itself.
        """
        names = {name for name in {*self.files, *later.files} if Path(name).name != left_out}
        changed = [name for name in sorted(names) if self.files.get(name) != later.files.get(name)]
        found = [f"touched {name}" for name in changed]
        found += [f"left memory or a queue behind ({entry})" for entry in sorted(later.ipc - self.ipc)]
        return (*found, *["changed the judge's own limits"] * (self.judge != later.judge))

    def processes_left(self) -> tuple[str, ...]:
        """Living processes that an attack has started."""
        user = launch.SANDBOX_UID_BASE + os.getpid()
        below = _children() - self.children  # tests before this one may have left a helper of multiprocessing
        left = []
        for process in psutil.process_iter():
            try:
                marked = self.mark in " ".join(process.cmdline())
                if marked or process.uids().real == user or process.pid in below:
                    left.append(f"left {process.name()} running")
            except psutil.Error:
                continue
        return tuple(left)


_KIT = ("autograder", "shared", "solutions")


def _children() -> frozenset[int]:
    return frozenset(process.pid for process in psutil.Process().children(recursive=True))


def _system_v() -> frozenset[str]:
    """Shared memory, semaphores and queues of the sandboxed user or without one; they outlive their processes."""
    found = set()
    for kind in ("shm", "sem", "msg"):
        lines = Path("/proc/sysvipc", kind).read_text().splitlines() if Path("/proc/sysvipc").is_dir() else []
        found |= {f"{kind} {line.split()[0]}" for line in lines[1:]}
    return frozenset(found)


def _of_the_judge() -> tuple[object, ...]:
    kinds = [getattr(resource, name) for name in dir(resource) if name.startswith("RLIMIT_")]
    limits = tuple(resource.getrlimit(kind) for kind in sorted(kinds))
    return limits, os.getpriority(os.PRIO_PROCESS, 0), frozenset(os.sched_getaffinity(0)), os.sched_getscheduler(0)


class Listeners:
    """Ears on the outside: whatever reaches them has left the sandbox.

    Args:
        folder: Where the socket with a path lies.
        mark: The name of the one without.
    """

    def __init__(self, folder: Path, mark: str) -> None:
        self._path, self._mark = folder / "ear", mark
        self._sockets: dict[str, socket.socket] = {}
        self._open = ExitStack()

    def __enter__(self) -> Listeners:
        for name, family, kind, address in (
            ("tcp", socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0)),
            ("udp", socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0)),
            ("a socket with a path", socket.AF_UNIX, socket.SOCK_STREAM, str(self._path)),
            ("a datagram socket with a path", socket.AF_UNIX, socket.SOCK_DGRAM, f"{self._path}.datagram"),
            ("a socket without a path", socket.AF_UNIX, socket.SOCK_STREAM, f"\0{self._mark}"),
        ):
            ear = self._open.enter_context(socket.socket(family, kind))
            ear.bind(address)
            ear.setblocking(False)
            if kind == socket.SOCK_STREAM:
                ear.listen()
            self._sockets[name] = ear
        for path in self._path.parent.glob("ear*"):
            path.chmod(0o777)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()
        for path in self._path.parent.glob("ear*"):
            path.unlink()

    @property
    def aims(self) -> dict[str, object]:
        """Where attacks find the ears."""
        ports = {name.upper(): self._sockets[name].getsockname()[1] for name in ("tcp", "udp")}
        return {**ports, "SOCKET": self._path, "ABSTRACT": self._mark}

    def reached(self) -> tuple[str, ...]:
        """Which ears heard something."""
        heard = []
        for name, ear in self._sockets.items():
            try:
                ear.accept()[0].close() if ear.type == socket.SOCK_STREAM else ear.recv(1)
                heard.append(f"reached {name}")
            except BlockingIOError:
                continue
        return tuple(heard)


# --- what people read ---


def written_results(graded: GradedSubmission, assignment: AssignmentConfig) -> dict[str, str]:
    """The files, the pages and the table that come of a graded submission, as text."""
    feedback = feedback_of(graded.result, assignment)
    with tempfile.TemporaryDirectory(prefix="kit-results-") as name:
        folder = Path(name)
        write_grades_csv([graded.result], folder / "grades.csv", list(assignment.questions))
        result = write_result_json(graded.result, folder / "results")
        console = Console(width=160, file=(folder / "table").open("w", encoding="utf-8"), force_terminal=False)
        console.print(results_table([graded.result]))
        console.file.close()
        return {
            "grades.csv": (folder / "grades.csv").read_text("utf-8"),
            "result": result.read_text("utf-8"),
            "table": (folder / "table").read_text("utf-8"),
            "feedback page": feedback_html(feedback),
            "feedback text": markdown(feedback),
            "class page": class_page([graded.result], assignment, PageContext()),
            "notebook": json.dumps(graded.executed, ensure_ascii=False),
            "outputs": json.dumps([cell.get("outputs") for cell in (graded.executed or {"cells": []})["cells"]]),
        }


def leaks(result: SubmissionResult, texts: dict[str, str], canaries: dict[str, str]) -> tuple[str, ...]:
    """Which secrets show in what students or people may read.

    Args:
        result: Its messages are what students read.
        texts: See `written_results`.
        canaries: Secrets by the place that they were put in.
    """
    shown = {"a message": " ".join(check.message for check in result.checks), **texts}
    secret = {
        **canaries,
        "what must not be possible": PROOF,
        "hidden checks": HIDDEN_NAME,
        "held-out labels": ODD_DIGITS,
    }
    for_students = ("a message", "outputs", "feedback page", "feedback text")
    curves = str([check.curves for check in result.checks])
    hidden = " ".join(check.message for check in result.checks if check.hidden)
    told = [name for name in for_students if HIDDEN_INPUT in shown[name]]
    return (
        *(f"hidden inputs in {name}" for name in told),
        *["hidden inputs in a curve"] * (HIDDEN_VALUE in curves),
        *["the name of an exception in a hidden check"] * bool(_EXCEPTION.search(hidden)),
        *(
            f"secret of {place} in {where}"
            for where, text in shown.items()
            for place, word in secret.items()
            if word in text
        ),
    )


class _Tags(HTMLParser):
    """What could run or load in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts = 0
        self.active: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        self.active += [tag] * (tag in ("iframe", "object", "embed", "form", "link", "base"))
        for name, value in attrs:
            address = name in ("href", "src") and not re.match(r"#|data:image/|mailto:|[\w./%-]+$", value or "")
            if name.startswith("on") or name == "style" or address:
                self.active.append(f"{name}={value}")


def _is_active(page: str) -> bool:
    tags = _Tags()
    tags.feed(page)
    own = page.count("<script>document.addEventListener")  # the class page sorts and searches
    return bool(tags.active) or tags.scripts > own


def deceptions(graded: GradedSubmission, texts: dict[str, str]) -> tuple[str, ...]:
    """What could run, or lie about itself, where people open the results."""
    found = [
        f"control characters in {name}" for name in ("grades.csv", "result", "table") if _OBEYED.search(texts[name])
    ]
    found += [f"active content in the {name}" for name in ("feedback page", "class page") if _is_active(texts[name])]
    found += ["a formula in grades.csv"] * bool(_FORMULA.search(texts["grades.csv"]))
    cells = graded.executed["cells"] if graded.executed else []
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    kinds = {kind for output in outputs for kind in output.get("data", {})}
    found += [f"an output of type {kind}" for kind in sorted(kinds - {"text/plain", "image/png"})]
    pictures = [output["data"]["image/png"] for output in outputs if "image/png" in output.get("data", {})]
    sizes = [read_png(picture) for picture in pictures]
    found += ["a picture that is none"] * (None in sizes)
    found += ["a picture that fills the memory"] * any(size is not None and size.points > 2**24 for size in sizes)
    prose = [cell["source"] for cell in cells if cell["cell_type"] != "code"]
    found += [f"{match[0]!r} in a cell of text" for text in prose for match in _ACTS.finditer(text)]
    return tuple(found)
