"""All pages of an output folder: written at the end of a run and now and then before, and again by `report`."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.files import atomic_write
from autograder.gradebook.blind import shown_names
from autograder.gradebook.store import Gradebook
from autograder.gradebook.student_totals import totals_of
from autograder.reports.class_page import FILE_NAME, PageContext, Progress, class_page, clipped
from autograder.reports.totals_page import AssignmentLine, totals_page
from autograder.text import one_line

EVERY_SECONDS = 5.0
_MOST_OF_THE_TIME = 0.1  # a large class: pages are written less often, so that grading is not held up


class ClassPages:
    """The pages of an output folder. None of them ever stops grading: what goes wrong is said once, in a line.

    Args:
        book: The record of all that was graded.
        out: The output folder.
        assignments: Those of this folder, in the order of grading.yml.
        warn: Shows a line in the terminal.
    """

    def __init__(
        self, book: Gradebook, out: Path, assignments: Sequence[AssignmentConfig], warn: Callable[[str], None]
    ) -> None:
        self._book = book
        self._out = out
        self._assignments = assignments
        self._warn = warn
        self._warned: set[str] = set()
        self._next = 0.0

    def update(self, assignment: AssignmentConfig, progress: Progress) -> None:
        """Write the pages that say how far an assignment is, unless that was done a moment ago."""
        began = time.monotonic()
        if began < self._next:
            return
        self._write(assignment, progress)
        self._write_overview(Progress(progress.done, progress.total, assignment.name))
        now = time.monotonic()
        self._next = now + max(EVERY_SECONDS, (now - began) / _MOST_OF_THE_TIME)

    def finish(self, assignment: AssignmentConfig) -> None:
        """Write the page of one assignment at the end of its run, with links to the feedback that is there."""
        self._write(assignment, None)
        self._next = 0.0

    def finish_all(self) -> None:
        """Write the page over all assignments, if there are several; it does not load itself again."""
        self._write_overview(None)

    def folder(self, assignment: AssignmentConfig) -> Path:
        """Return the folder of an assignment's files."""
        return self._out / assignment.name if self._book.of_several else self._out

    def _write(self, assignment: AssignmentConfig, progress: Progress | None) -> None:
        folder = self.folder(assignment)

        def content() -> str:
            shown = shown_names(self._book)
            results = shown.results(self._book.results(assignment.name))
            overview = f"../{FILE_NAME}" if self._book.of_several else ""
            addresses = {} if shown.blind else _addresses(self._book)
            feedback = _feedback_files(folder)
            return class_page(results, assignment, PageContext(addresses, feedback, progress, shown.blind, overview))

        self._try(folder / FILE_NAME, content)

    def _write_overview(self, progress: Progress | None) -> None:
        if self._book.of_several:
            self._try(self._out / FILE_NAME, lambda: self._overview(progress))

    def _overview(self, progress: Progress | None) -> str:
        shown = shown_names(self._book)
        totals = shown.totals(totals_of(self._book, self._assignments))
        lines = [self._line(one) for one in self._assignments]
        return totals_page(totals, lines, PageContext(progress=progress, blind=shown.blind))

    def _line(self, assignment: AssignmentConfig) -> AssignmentLine:
        folder, most = self.folder(assignment), sum(assignment.checks.values())
        feedback, has_page = _feedback_files(folder), (folder / FILE_NAME).is_file()
        return AssignmentLine(assignment.name, assignment.title, round(most, 6), feedback, has_page)

    def _try(self, path: Path, content: Callable[[], str]) -> None:
        try:
            atomic_write(path, content())
        except OSError as error:
            self._say(f"{path} can't be written ({error.strerror or error}).")
        except Exception as error:  # whatever a page is made from, grades are more important
            self._say(f"{path} can't be made ({type(error).__name__}: {error}).")

    def _say(self, text: str) -> None:
        if text not in self._warned:
            self._warned.add(text)
            self._warn(one_line(text))


def _addresses(book: Gradebook) -> dict[str, str]:
    """Names as a mail program takes them, of the submissions whose people have addresses."""
    found = {}
    for name, origin in book.provenance().items():
        people = [
            f"{one_line(person.name).translate(_UNQUOTED)} <{one_line(person.email)}>".strip()
            for person in origin.people
            if person.email
        ]
        if people:
            found[name] = clipped(", ".join(people))
    return found


_UNQUOTED = str.maketrans("", "", ',;<>"')  # what separates addresses


def _feedback_files(folder: Path) -> frozenset[str]:
    try:
        return frozenset(path.name for path in (folder / "feedback").iterdir())
    except OSError:
        return frozenset()
