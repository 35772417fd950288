"""`report`: the pages of a folder of grades, made again from its gradebook, and its statistics as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from autograder.config import AssignmentConfig, Grading
from autograder.gradebook.blind import shown_names
from autograder.gradebook.extensions import Extension
from autograder.gradebook.folder_lock import locked
from autograder.gradebook.schema import FILE_NAME as GRADEBOOK
from autograder.gradebook.schema import GradebookError
from autograder.gradebook.session import set_names
from autograder.gradebook.store import Gradebook, open_gradebook
from autograder.gradebook.student_totals import totals_of
from autograder.reports.class_page import FILE_NAME
from autograder.reports.class_pages import ClassPages
from autograder.reports.class_summary import status_counts, summarize
from autograder.reports.feedback import write_feedback
from autograder.reports.totals_page import totals_scores
from autograder.text import to_json


def make_pages(
    grades: Path, grading: Grading, extensions: Sequence[Extension] = (), blind: bool | None = None
) -> list[Path]:
    """Make all pages of a folder of grades again.

    Args:
        grades: The folder that `grade` wrote.
        extensions: Later due dates of some students.
        blind: Whether graders see ids instead of names from now on; None leaves it as it is.

    Returns:
        The pages of classes. Feedback is written again too.

    Raises:
        GradebookError: There is no gradebook, a run still grades, or a page can't be written.
    """
    _require_gradebook(grades)
    problems: list[str] = []
    with locked(grades), open_gradebook(grades) as book:
        assignments = list(grading.assignments.values())
        set_names(book, grades, assignments, blind)
        pages = ClassPages(book, grades, assignments, problems.append)
        own = _of(book, assignments)
        for assignment in own:
            problems += write_feedback(book, assignment, pages.folder(assignment), extensions).problems
            pages.finish(assignment)
        pages.finish_all()
        paths = [pages.folder(assignment) / FILE_NAME for assignment in own]
        several = [grades / FILE_NAME] if book.of_several else []
    if problems:
        raise GradebookError("\n".join(problems))
    return [*several, *paths]


def statistics_as_json(grades: Path, grading: Grading) -> str:
    """Return the statistics of all assignments in a folder of grades.

    Returns:
        JSON; "totals" is null where one assignment was graded.

    Raises:
        GradebookError: There is no gradebook.
    """
    _require_gradebook(grades)
    assignments = list(grading.assignments.values())
    with open_gradebook(grades) as book:
        shown = shown_names(book)
        own = {one.name: summarize(shown.results(book.results(one.name))).as_dict() for one in _of(book, assignments)}
        content: dict[str, Any] = {"blind": shown.blind, "assignments": own, "totals": None}
        if book.of_several:
            totals = shown.totals(totals_of(book, assignments))
            content["totals"] = {
                "scores": asdict(totals_scores(totals)),
                "statuses": status_counts([total.status for total in totals]),
                "needs_person": [
                    {"student": one.student, "status": one.status, "message": one.message}
                    for one in totals
                    if one.needs_human
                ],
            }
    return to_json(content, indent=2)


def _of(book: Gradebook, assignments: Sequence[AssignmentConfig]) -> list[AssignmentConfig]:
    """The assignments that a gradebook has grades of, or the one that it is for."""
    held = {*book.assignments(), book.holds}
    return [assignment for assignment in assignments if assignment.name in held]


def _require_gradebook(grades: Path) -> None:
    if not (grades / GRADEBOOK).is_file():
        raise GradebookError(f"{grades} has no {GRADEBOOK}. Name the folder that `grade` wrote.")
