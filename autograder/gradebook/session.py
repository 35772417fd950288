"""Grading of one assignment: the record in the gradebook, and the files that are made from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.files import atomic_write, remove_temp_files
from autograder.gradebook.blind import ShownNames, set_blind, shown_names
from autograder.gradebook.folder_lock import locked
from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.history import stale_questions
from autograder.gradebook.output_files import write_grades_csv, write_result_json
from autograder.gradebook.schema import friendly_db_errors
from autograder.gradebook.store import Gradebook, open_gradebook
from autograder.gradebook.student_totals import totals_of
from autograder.gradebook.totals import Total, write_totals_csv
from autograder.grading.grade_one import GradedSubmission
from autograder.results import SubmissionResult
from autograder.submissions.content_hash import content_hash
from autograder.submissions.find import Intake, Submission, safe_file_name
from autograder.submissions.report import write_report
from autograder.text import to_json


@contextmanager
def open_output(out: Path, holds: str) -> Iterator[Gradebook]:
    """Lock an output folder and open its gradebook for a run, with a folder for temporary files.

    Args:
        holds: The assignment that is graded into it, or "all".

    Raises:
        GradebookError: Another run has it, it can't be written, or it has the grades of something else.
    """
    with locked(out) as folder, open_gradebook(out, holds) as book, folder.temporary_files():
        yield book


def record_intake(book: Gradebook, intake: Intake, out: Path) -> None:
    """Record who submitted what and when, and write `roster.csv` and `intake-notes.txt` into the output folder."""
    write_report(intake, out)
    book.write_provenance({one.name: one.origin for one in intake.submissions}, intake.missing)


def write_totals(book: Gradebook, out: Path, assignments: Sequence[AssignmentConfig]) -> list[Total]:
    """Write `totals.csv` of `grade all`, and return its rows."""
    path = out / "totals.csv"
    totals = shown_names(book).totals(totals_of(book, assignments))
    with friendly_db_errors(path):
        write_totals_csv(totals, path, [assignment.name for assignment in assignments])
    return totals


def write_all_files(book: Gradebook, out: Path, assignments: Sequence[AssignmentConfig]) -> None:
    """Write all tables and results again from the gradebook, for the assignments that it has."""
    known = book.assignments()
    for assignment in assignments:
        if assignment.name in known:
            folder = out / assignment.name if book.of_several else out
            GradingSession(book, folder, assignment).write_files()
    if book.of_several:
        write_totals(book, out, assignments)


def set_names(book: Gradebook, out: Path, assignments: Sequence[AssignmentConfig], blind: bool | None) -> None:
    """Do what `--blind` or `--no-blind` says; without either (None), the folder stays as it is."""
    if blind is not None:
        set_blind(book, blind, out)
        write_all_files(book, out, assignments)


class GradingSession:
    """Grading of one assignment into an output folder; `todo` has the questions to grade by submission index."""

    def __init__(self, book: Gradebook, folder: Path, assignment: AssignmentConfig) -> None:
        self.folder = folder
        self.book = book
        self._assignment = assignment
        self._submissions: Sequence[Submission] = ()
        self._hashes: list[str] = []
        self._run = 0
        self.todo: dict[int, tuple[str, ...]] = {}

    def plan(
        self, submissions: Sequence[Submission], inputs: GradingKey, questions: Sequence[str], regrade: bool = False
    ) -> None:
        """Set `todo` without starting a run; the arguments are those of `start`."""
        self._submissions = submissions
        self._hashes = [content_hash(submission) for submission in submissions]
        self.todo = {}
        history = self.book.history(self._assignment.name)
        for index, submission in enumerate(submissions):
            gradings = [] if regrade else history.get(submission.name, [])
            if stale := stale_questions(gradings, self._hashes[index], inputs, questions):
                self.todo[index] = stale

    def start(
        self, submissions: Sequence[Submission], inputs: GradingKey, questions: Sequence[str], regrade: bool = False
    ) -> None:
        """Start a run and set `todo`.

        Args:
            inputs: What the run's grades depend on, except the submissions.
            questions: The questions to grade.
            regrade: Whether to grade questions again that have a grade from the same inputs.
        """
        with friendly_db_errors(self.folder):
            for name in ("results", "notebooks"):
                (self.folder / name).mkdir(parents=True, exist_ok=True)
                remove_temp_files(self.folder / name)
            remove_temp_files(self.folder)
        self.plan(submissions, inputs, questions, regrade)
        names = [submission.name for submission in submissions]
        self._run = self.book.begin_run(self._assignment.name, names, questions, inputs)

    def record(self, index: int, graded: GradedSubmission) -> None:
        """Record a submission as soon as it is graded, by its index among the submissions of `start`."""
        result = replace(graded.result, seconds=round(graded.result.seconds, 2))
        if graded.executed is not None:  # first, so that each recorded submission has its notebook
            path = self.folder / "notebooks" / f"{safe_file_name(self.shown.name(result.submission))}.ipynb"
            with friendly_db_errors(path):
                atomic_write(path, to_json(graded.executed, indent=1))
        complete = set(result.checked_scores) >= set(self._assignment.questions)
        self.book.add(self._run, result, self._hashes[index], complete)
        del self.todo[index]
        with friendly_db_errors(self.folder):
            for current in self.book.results(self._assignment.name, result.submission):
                write_result_json(self.shown.result(current), self.folder / "results")

    def finish(self, outcome: str) -> None:
        """Record how the run ended, and write all files from the gradebook."""
        self.book.end_run(self._run, outcome)
        self.write_files()

    def write_files(self) -> None:
        """Write all files from the gradebook."""
        results = self.results
        with friendly_db_errors(self.folder):
            for result in results:
                write_result_json(result, self.folder / "results")
            write_grades_csv(results, self.csv, list(self._assignment.questions))

    @cached_property
    def shown(self) -> ShownNames:
        """The names under which graders see submissions; asked for only when all submissions are known."""
        return shown_names(self.book)

    @property
    def results(self) -> list[SubmissionResult]:
        """The results that count now, as graders see them: this run's in their order, then those of earlier runs."""
        return self.shown.results(self.book.results(self._assignment.name))

    @property
    def of_earlier_runs(self) -> list[str]:
        """Names of submissions with grades that are not part of this run."""
        now = {self.shown.name(submission.name) for submission in self._submissions}
        return [result.submission for result in self.results if result.submission not in now]

    @property
    def csv(self) -> Path:
        """The table of all grades."""
        return self.folder / "grades.csv"
