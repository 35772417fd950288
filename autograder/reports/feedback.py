"""Feedback for each submission of an assignment: a page and a text, written next to the results."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.feedback.markdown import markdown
from autograder.feedback.model import FeedbackModel, feedback_of
from autograder.files import atomic_write
from autograder.gradebook.extensions import Extension
from autograder.gradebook.final_grades import final_grades
from autograder.gradebook.run_grades import run_grades
from autograder.gradebook.store import Gradebook
from autograder.intake.identity import Person
from autograder.lms.final_grade import FinalGrade
from autograder.reports.feedback_page import feedback_html
from autograder.results import SubmissionResult
from autograder.submissions.names import safe_file_name
from autograder.text import one_line

FOLDER = "feedback"


@dataclass(frozen=True)
class WrittenFeedback:
    """How many submissions have their feedback now, where it is, and a line for each that could not be written."""

    count: int
    folder: Path
    problems: tuple[str, ...] = ()


def feedback_path(folder: Path, submission: str) -> Path:
    """Return the page of a submission.

    Args:
        folder: The assignment's folder of grades, which has `results/`.
        submission: Its name in the gradebook.
    """
    return folder / FOLDER / f"{safe_file_name(submission)}.html"


def feedback_models(
    book: Gradebook,
    assignment: AssignmentConfig,
    extensions: Sequence[Extension] = (),
    only: Collection[str] = (),
    as_shown: Callable[[SubmissionResult], SubmissionResult] = lambda result: result,
) -> dict[str, FeedbackModel]:
    """Return what the students of each submission may read, by the name that it is shown under.

    Args:
        book: The gradebook; what counts now is shown.
        extensions: All that there are, for lateness.
        only: Names of submissions; all when empty.
        as_shown: Replaces names by ids where grading is blind.
    """
    run = run_grades(book, assignment.name)
    grades: dict[str, list[FinalGrade]] = {}
    for grade in final_grades(run, assignment, extensions)[0]:
        grades.setdefault(grade.submission, []).append(grade)
    models = {}
    for one in run.graded:
        if one.result is None or (only and one.submission not in only):
            continue
        shown, own = as_shown(one.result), grades.get(one.submission, [])
        if shown.submission != one.submission:
            own = [replace(grade, person=Person(name=shown.submission)) for grade in own]
        models[shown.submission] = feedback_of(shown, assignment, own)
    return models


def write_feedback(
    book: Gradebook,
    assignment: AssignmentConfig,
    folder: Path,
    extensions: Sequence[Extension] = (),
    only: Collection[str] = (),
    as_shown: Callable[[SubmissionResult], SubmissionResult] = lambda result: result,
) -> WrittenFeedback:
    """Write `feedback/NAME.html` and `feedback/NAME.md` for each graded submission.

    Args:
        folder: The assignment's folder of grades, which has `results/`.

    For the others see `feedback_models`.

    Returns:
        How many were written. What cannot be written is a problem in it, and never an error.
    """
    models = feedback_models(book, assignment, extensions, only, as_shown)
    problems = []
    for name, model in models.items():
        page = feedback_path(folder, name)
        try:
            atomic_write(page, feedback_html(model))
            atomic_write(page.with_name(f"{safe_file_name(name)}.md"), markdown(model))
        except Exception as error:  # one page must not cost the others, nor the grades
            reason = (error.strerror if isinstance(error, OSError) else "") or type(error).__name__
            problems.append(f"no feedback for {one_line(name)[:80]}: {page} could not be written: {reason}.")
    return WrittenFeedback(len(models) - len(problems), folder / FOLDER, tuple(problems))
