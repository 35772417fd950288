"""`override`: points that a person sets instead of those of the checks."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from autograder.cli.feedback import feedback_into
from autograder.cli.options import GRADING, console
from autograder.config import Grading
from autograder.config.errors import did_you_mean
from autograder.csv_tables import escape_formula
from autograder.gradebook.folder_lock import locked
from autograder.gradebook.history import latest_by_question
from autograder.gradebook.schema import FILE_NAME, GradebookError, friendly_db_errors
from autograder.gradebook.session import GradingSession
from autograder.gradebook.store import Gradebook, now, open_gradebook
from autograder.gradebook.student_totals import totals_of
from autograder.gradebook.totals import write_totals_csv
from autograder.results import Override, SubmissionResult
from autograder.text import number, one_line


@dataclass(frozen=True)
class Decision:
    """The command's arguments: points for a question and why, or None to let the checks' points count again."""

    submission: str
    question: str
    points: float | None
    why: str = ""
    assignment: str | None = None


def decide(
    out: Path, decision: Decision, grading: Grading, config_path: Path = GRADING, console: Console = console
) -> str:
    """Record a person's decision on one question, and write the files of the grades again.

    Args:
        out: The folder of the grades.
        decision: What counts from now on.
        grading: grading.yml.
        config_path: Where it is.
        console: Where to say what could not be written.

    Returns:
        A line for the terminal with the points that count now.

    Raises:
        GradebookError: There is no such submission or question, or it has fewer points.
    """
    if not (out / FILE_NAME).is_file():
        raise GradebookError(f"{out} has no {FILE_NAME}. Name the folder of the grades with --out.")
    with locked(out), open_gradebook(out) as book:
        result = _result(book, decision)
        if decision.points is None:
            if not book.remove_override(result.assignment, result.submission, decision.question):
                raise GradebookError(f"{decision.submission} has no override for {decision.question}.")
        else:
            book.override(result.assignment, result.submission, _checked(book, result, decision))
        _export(book, out, grading, config_path, console)
        (after,) = book.results(result.assignment, result.submission)
    return (
        f"{after.submission}, {decision.question}: {number(after.question_scores[decision.question])} points;"
        f" {after.assignment}: {number(after.score)} of {number(after.max_score)}"
    )


def _result(book: Gradebook, decision: Decision) -> SubmissionResult:
    """Return the result that the decision is about."""
    names = [name for name in book.assignments() if decision.assignment in (None, name)]
    if not names:
        known = ", ".join(book.assignments()) or "nothing yet"
        raise GradebookError(f"{decision.assignment} was not graded here; graded: {known}.")
    results = [result for name in names for result in book.results(name)]
    named = [result for result in results if result.submission == decision.submission]
    # A table has an apostrophe before a name that a spreadsheet would read as a formula.
    named = named or [
        result for result in results if escape_formula(one_line(result.submission)) == decision.submission
    ]
    if not named:
        close = did_you_mean(decision.submission, sorted({result.submission for result in results}))
        raise GradebookError(f'There is no graded submission "{decision.submission}".{close} grades.csv lists them.')
    found = [result for result in named if decision.question in result.checked_scores]
    if not found:
        known = ", ".join(name for result in named for name in result.checked_scores)
        raise GradebookError(f"{decision.submission} has no grade for {decision.question}; it has {known}.")
    if len(found) > 1:
        both = " and ".join(result.assignment for result in found)
        raise GradebookError(f"{decision.submission} has {decision.question} in {both}. Name one with --assignment.")
    return found[0]


def _checked(book: Gradebook, result: SubmissionResult, decision: Decision) -> Override:
    """Return the override, if it is valid."""
    assert decision.points is not None
    most = sum(check.max_points for check in result.checks if check.question == decision.question)
    points = most if number(decision.points) == number(most) else decision.points  # as people see scaled points
    if not 0 <= points <= most:
        raise GradebookError(f"{decision.question} can have 0 to {number(most)} points, not {decision.points:g}.")
    if not decision.why.strip():
        raise GradebookError('Give a reason for people who read the grade later: --why "…".')
    gradings = book.history(result.assignment, result.submission)[result.submission]
    looked_at = latest_by_question(gradings)[decision.question].content_hash
    why = " ".join(decision.why.split())
    return Override(decision.question, points, why, _user(), now(), looked_at)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return ""


def _export(book: Gradebook, out: Path, grading: Grading, config_path: Path, console: Console) -> None:
    """Write the files that are made from the gradebook again."""
    known: Sequence[str] = [name for name in book.assignments() if name in grading.assignments]
    for name in known:
        folder = out / name if book.of_several else out
        GradingSession(book, folder, grading.assignments[name]).write_files()
        feedback_into(folder, book, grading.assignments[name], config_path, console)
    if book.of_several:
        path = out / "totals.csv"
        assignments = list(grading.assignments.values())
        with friendly_db_errors(path):
            write_totals_csv(totals_of(book, assignments), path, [one.name for one in assignments])
