"""`grade all`: detect each notebook's assignment, grade the assignments in turn, and add up the scores."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from functools import partial

from rich.console import Console

from autograder.cli.grade import (
    ALL_GRADED,
    INTERRUPTED,
    SOME_NEED_A_HUMAN,
    GradeOptions,
    grade_into,
    plan_ahead,
    show_earlier,
    show_intake,
    show_interrupted,
    show_look_line,
    show_paths,
)
from autograder.cli.options import ALL
from autograder.cli.run_pages import class_pages
from autograder.cli.status_meanings import UNKNOWN_SCORE, show_meanings
from autograder.cli.tables import summary_line
from autograder.cli.totals_table import totals_line, totals_table
from autograder.config import AssignmentConfig
from autograder.gradebook.blind import is_blind
from autograder.gradebook.schema import GradebookError
from autograder.gradebook.session import GradingSession, open_output, record_intake, set_names, write_totals
from autograder.gradebook.store import Gradebook
from autograder.gradebook.student_totals import record_students
from autograder.gradebook.totals import Total
from autograder.grading.prefetch import RunPrefetcher
from autograder.progress import progress_bar
from autograder.reports.class_page import FILE_NAME as PAGE
from autograder.submissions.find import Intake, Submission
from autograder.submissions.split_by_assignment import StudentFiles, split_by_assignment
from autograder.text import fitted


def grade_assignments(
    assignments: Sequence[AssignmentConfig], intake: Intake, options: GradeOptions, console: Console
) -> int:
    """Grade each student's files for several assignments, write the grades and the totals, and show them.

    Args:
        assignments: Those that may be answered, in the order of grading.yml.
        intake: One submission per student, for any assignments.
        options: How to grade; each assignment's grades go to a folder in `out`.

    Returns:
        0 if all are graded, 1 if some need a human, 130 if interrupted.

    Raises:
        GradebookError: The grades can't be written, or another run writes them.
    """
    with open_output(options.out, ALL) as book:
        record_intake(book, intake, options.out)
        set_names(book, options.out, assignments, options.blind)
        run = _Run(book, assignments, options, console)
        interrupted = run.grade(intake)
        totals = run.show()
        left = run.left
    if interrupted:
        show_interrupted(left, console)
        return INTERRUPTED
    return SOME_NEED_A_HUMAN if any(total.needs_human for total in totals) else ALL_GRADED


class _Run:
    """A run over several assignments: the students, and the sessions of the assignments that were started."""

    def __init__(
        self, book: Gradebook, assignments: Sequence[AssignmentConfig], options: GradeOptions, console: Console
    ) -> None:
        self._book = book
        self._assignments = assignments
        self._options = options
        self._console = console
        self._students: list[StudentFiles] = []
        self._sessions: dict[str, GradingSession] = {}
        self._pages = class_pages(book, options.out, assignments, console)

    def grade(self, intake: Intake) -> bool:
        """Grade one assignment after the other; return whether it was interrupted."""
        show_intake(intake, self._console, is_blind(self._book))
        try:
            self._students = _read(intake, self._assignments, self._console)
            record_students(self._book, self._students)
            with RunPrefetcher() as runs:
                for position, assignment in enumerate(self._assignments, start=1):
                    title = f"\n{assignment.name} ({position} of {len(self._assignments)})"
                    self._console.print(title, style="bold", highlight=False)
                    if self._grade_one(assignment, runs):
                        return True
        except KeyboardInterrupt:  # while notebooks were read
            return True
        except BaseException:
            with contextlib.suppress(GradebookError):  # report the first error
                self._write_totals()
            raise
        return False

    def _grade_one(self, assignment: AssignmentConfig, runs: RunPrefetcher) -> bool:
        """Grade one assignment, if there are submissions; return whether it was interrupted."""
        name = assignment.name
        submissions = self._submissions(name)
        if not submissions:
            self._console.print("no submissions", style="dim")
            return False
        session = self._sessions[name] = GradingSession(self._book, self._options.out / name, assignment)
        intake = Intake(submissions, ())
        ahead = partial(self._open_ahead, assignment, runs)
        options, console, pages = self._options, self._console, self._pages
        try:
            interrupted = grade_into(session, assignment, intake, options, console, runs, pages, ahead)
        finally:
            pages.finish(assignment)
        self._console.print(fitted(summary_line(session.results), self._console.width), markup=False, highlight=False)
        show_look_line(session.results, self._console)
        show_earlier(session.of_earlier_runs, self._console)
        return interrupted

    def _submissions(self, name: str) -> tuple[Submission, ...]:
        return tuple(one.submissions[name] for one in self._students if name in one.submissions)

    def _open_ahead(self, current: AssignmentConfig, runs: RunPrefetcher) -> None:
        """Start to open the run of the next assignment."""
        for assignment in self._assignments[self._assignments.index(current) + 1 :]:
            if submissions := self._submissions(assignment.name):
                session = GradingSession(self._book, self._options.out / assignment.name, assignment)
                # Errors are reported when it is this assignment's turn.
                with contextlib.suppress(Exception):
                    if plan := plan_ahead(session, assignment, submissions, self._options):
                        runs.open_ahead(plan)
                return

    def _write_totals(self) -> list[Total]:
        try:
            return write_totals(self._book, self._options.out, self._assignments)
        finally:
            self._pages.finish_all()

    def show(self) -> list[Total]:
        """Write the totals and show them."""
        totals = self._write_totals()
        self._console.print()
        self._console.print(totals_table(totals, [assignment.name for assignment in self._assignments]))
        self._console.print(fitted(totals_line(totals), self._console.width), markup=False, highlight=False)
        statuses = [total.status for total in totals]
        statuses += [result.status for session in self._sessions.values() for result in session.results]
        unknown = any(total.total is None for total in totals)
        show_meanings(statuses, self._console, UNKNOWN_SCORE if unknown else None)
        folders = {name: session.folder for name, session in self._sessions.items()}
        out = self._options.out
        show_paths({"page": out / PAGE, "totals": out / "totals.csv"} | folders, self._console)
        return totals

    @property
    def left(self) -> int:
        """How many notebooks are still to be graded."""
        begun = sum(len(session.todo) for session in self._sessions.values())
        others = {one.name for one in self._assignments} - self._sessions.keys()
        known = {name: {result.submission for result in self._book.results(name)} for name in others}
        return begun + sum(
            student.name not in known[name]
            for student in self._students
            for name in others & student.submissions.keys()
        )


def _read(intake: Intake, assignments: Sequence[AssignmentConfig], console: Console) -> list[StudentFiles]:
    students = []
    with progress_bar(console) as progress:
        for submission in progress.track(intake.submissions, description="reading"):
            students.append(split_by_assignment(submission, assignments))
    return students
