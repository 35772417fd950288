"""The checks of a notebook from a terminal: `python -m shared check imdb.ipynb`."""

from __future__ import annotations

import contextlib
import io
import os
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

import shared.checks
from shared.checks.registry import find_checks
from shared.notebook.as_text import SIGNS, text_of
from shared.notebook.notebook_file import (
    CodeCell,
    NotebookError,
    NotebookFile,
    defined_names,
    questions_to_check,
    read_notebook,
)
from shared.notebook.results import QuestionResult
from shared.notebook.run_check import check_question
from shared.notebook.session import Session
from shared.student.errors import short_error

POLL_SECONDS = 0.5
_STDERR = 2
Say = Callable[[str], None]


class CheckedNotebook:
    """A notebook whose cells run in this process, with the results of its questions.

    Args:
        path: The .ipynb file.
        say: Takes each line of output.

    Raises:
        NotebookError: It can't be read, or belongs to no assignment.
    """

    def __init__(self, path: Path, say: Say) -> None:
        self._path = path
        self._say = say
        self._file = read_notebook(path)
        self._assignment = _assignment_of(self._file, path)
        self.session = Session(_questions(self._assignment, path))
        self._shell = _new_shell()

    def check(self, questions: Sequence[str]) -> bool:
        """Run the cells and check these questions; return whether all passed."""
        self._run(self._file.cells)
        for question in questions:
            result = self._check(question)
            brief = result.state == "not started" and len(questions) > 1
            self._say(f"{SIGNS[result.state]} {result.verdict}\n" if brief else f"{text_of(result)}\n")
        return all(self.session.results[question].state == "done" for question in questions)

    def check_again(self) -> None:
        """Read the saved notebook, run what changed, check what that concerns, and go on to an open question."""
        before, self._file = self._file, read_notebook(self._path)
        old, new = _contents(before.cells), _contents(self._file.cells)
        if old == new:
            self._say("Saved; no code has changed.\n")
            return
        names = {name for source, _ in old ^ new for name in defined_names(source)}
        for name in names:  # what a changed cell defined must not remain if it stops now
            self._shell.user_ns.pop(name, None)
        to_run = [
            cell
            for cell in self._file.cells
            if (cell.source, cell.question) not in old or names & defined_names(cell.source)
        ]
        self._run(to_run)
        concerned = questions_to_check(self._file.cells, to_run, names)
        for question in [name for name in self.session.questions if name in concerned]:
            self._say(text_of(self._check(question)) + "\n")
        self.go_on(concerned)

    def go_on(self, shown: Collection[str] = ()) -> None:
        """Name the first open question, with what its checks say if that is not on the screen yet."""
        progress = self.session.progress()
        self._say(progress.verdict)
        results = [self.session.results[name] for name in self.session.questions if name in self.session.results]
        first = next((result for result in results if result.state != "done"), None)
        if first is None:
            self._say("All public checks passed. Hand the notebook in.")
        elif first.question in shown:
            self._say(f"Next: {first.question}.")
        else:
            self._say("Next:\n" + text_of(first))
        self._say("")

    def _check(self, question: str) -> QuestionResult:
        with _quiet():
            result = check_question(self._assignment, question, self._shell.user_ns)
        self.session.results[question] = result
        return result

    def _run(self, cells: Sequence[CodeCell]) -> None:
        for cell in cells:
            with _quiet():
                result = self._shell.run_cell(cell.source, store_history=False)
            error = result.error_before_exec or result.error_in_exec
            if error is not None:
                answers = f" ({cell.question})" if cell.question else ""
                self._say(
                    f"Cell {cell.place}{answers} stopped: {_error_text(error)}\n"
                    "  Run it in Jupyter to see where. The checks go on with what the other cells define.\n"
                )


def watch(notebook: CheckedNotebook, path: Path, say: Say, saves: Iterator[object] | None = None) -> None:
    """Check again each time the notebook is saved, until Ctrl-C."""
    say(f"Watching {path.name}. Save it in Jupyter to check again; Ctrl-C ends.\n")
    for _ in saves if saves is not None else _saves(path):
        try:
            notebook.check_again()
        except NotebookError as error:  # it may be half written; the next save is read again
            say(f"{error}\n")


def questions_of(notebook: CheckedNotebook, question: str | None) -> Sequence[str]:
    """Return the questions to check: all, or the given one.

    Raises:
        NotebookError: There is no such question.
    """
    known = notebook.session.questions
    if question is None:
        return known
    if question not in known:
        raise NotebookError(f"There is no question {question}. The questions are: {', '.join(known)}.")
    return [question]


def summary(notebook: CheckedNotebook, questions: Sequence[str]) -> str:
    """Return one line for all questions that were checked."""
    states = [(name, notebook.session.results[name].state) for name in questions]
    done = sum(state == "done" for _, state in states)
    signs = "  ".join(f"{SIGNS[state]} {name}" for name, state in states)
    return f"{done} of {len(states)} questions pass all their public checks: {signs}"


def _saves(path: Path) -> Iterator[object]:
    """Wait for a change of the file, again and again."""
    before = _stamp(path)
    while True:
        time.sleep(POLL_SECONDS)
        now = _stamp(path)
        if now not in (before, None):
            before = now
            yield now


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:  # Jupyter replaces the file when it saves
        return None
    return found.st_mtime_ns, found.st_size


def _contents(cells: Sequence[CodeCell]) -> set[tuple[str, str]]:
    return {(cell.source, cell.question) for cell in cells}


def _assignment_of(file: NotebookFile, path: Path) -> str:
    known = sorted(info.name for info in pkgutil.iter_modules(shared.checks.__path__) if info.ispkg)
    name = file.assignment or (known[0] if len(known) == 1 else path.stem)
    if name not in known:
        raise NotebookError(f"{path} belongs to no assignment here. There are checks for: {', '.join(known)}.")
    return name


def _questions(assignment: str, path: Path) -> list[str]:
    """The questions with checks; without those that the released folder leaves out."""
    questions = list(dict.fromkeys(check.question for check in find_checks(f"shared.checks.{assignment}")))
    released = {file.stem for file in (path.parent / "tests").glob("q*.py") if re.fullmatch(r"q\d+", file.stem)}
    return [question for question in questions if not released or question in released]


def _new_shell() -> Any:
    """IPython without a history file, as a notebook's kernel runs cells."""
    from IPython.core.interactiveshell import InteractiveShell  # noqa: PLC0415 - half a second; --help does without
    from traitlets.config import Config  # noqa: PLC0415

    config = Config()
    config.HistoryManager.enabled = False
    return InteractiveShell(config=config)


def _error_text(error: BaseException) -> str:
    if isinstance(error, SyntaxError):  # its text names a file that there is not
        return f"{type(error).__name__}: {error.msg} (line {error.lineno} of the cell)"
    return short_error(error)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Leave out what cells print, tracebacks too, and what TensorFlow writes past Python."""
    sys.stderr.flush()
    stderr, nowhere = os.dup(_STDERR), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STDERR)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        os.dup2(stderr, _STDERR)
        os.close(stderr)
        os.close(nowhere)
