"""Feedback for students on its way back to a course site: lines for a cell, and the zip of feedback files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.feedback.model import feedback_of
from autograder.feedback.plain_text import text_lines
from autograder.files import atomic_write_bytes
from autograder.lms.final_grade import FinalGrade
from autograder.lms.lms import GradingLms
from autograder.reports.feedback_page import feedback_html

_DATE = (2000, 1, 1, 0, 0, 0)  # the same grades make the same bytes


def feedback_lines(grade: FinalGrade, assignment: AssignmentConfig) -> list[str]:
    """Return what a student may read of a grade, as lines; none where there is no grade."""
    if grade.result is None:
        return []
    return text_lines(feedback_of(grade.result, assignment, [grade]))


def feedback_name(grade: FinalGrade, site: GradingLms) -> str:
    """Return the name under which a site accepts a grade's feedback; "" if the submission comes from elsewhere."""
    origin = grade.origin
    if origin.site != site.name or not origin.place or origin.place != Path(origin.place).name:
        return ""
    return site.feedback_name(origin)


def write_feedback_zip(
    grades: Sequence[FinalGrade], assignment: AssignmentConfig, site: GradingLms, path: Path
) -> int:
    """Write the feedback of all that have a grade: the page where the site takes files, else the text.

    Args:
        grades: The grades.
        site: Where the feedback goes.
        path: The zip; replaced in one step, and not written where there is nothing to put into it.

    Returns:
        How many files are in it.
    """
    of_file: dict[str, list[FinalGrade]] = {}
    for grade in grades:
        if grade.result is not None and (name := feedback_name(grade, site)):
            of_file.setdefault(name, []).append(grade)
    if not of_file:
        return 0
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(of_file):
            archive.writestr(
                zipfile.ZipInfo(name, _DATE), _file(of_file[name], assignment, site.takes_pages), zipfile.ZIP_DEFLATED
            )
    atomic_write_bytes(path, content.getvalue())
    return len(of_file)


def _file(grades: Sequence[FinalGrade], assignment: AssignmentConfig, as_page: bool) -> str:
    """The feedback of one submission, for all of its students."""
    result = grades[0].result
    assert result is not None
    model = feedback_of(result, assignment, grades)
    return feedback_html(model) if as_page else "\n".join(text_lines(model)) + "\n"
