"""Feedback for students, and the zip to upload to a course site. It contains only what students may see."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from autograder.files import atomic_write_bytes
from autograder.lms.final_grade import FinalGrade
from autograder.lms.lms import GradingLms
from autograder.text import number, one_line

_DATE = (2000, 1, 1, 0, 0, 0)  # the same grades make the same bytes
_PASSED = "passed"


def feedback_lines(grade: FinalGrade) -> list[str]:
    """Return what a student may read about a grade, as lines; none if there is no grade.

    The lines have the score, the deduction for lateness and, per question, each check that did not pass, with its
    message.
    """
    result = grade.result
    if result is None or grade.earned is None or grade.after_penalty is None:
        return []
    most = number(grade.max_score)
    lines = [f"{grade.assignment}: {number(grade.after_penalty)} of {most} points"]
    if grade.lateness.description:
        before, after = number(grade.earned), number(grade.after_penalty)
        lines.append(f"{before} points before, {grade.lateness.description}, {after} points after")
    possible: dict[str, float] = {}
    for check in result.checks:
        possible[check.question] = possible.get(check.question, 0.0) + check.max_points
    for question, points in result.question_scores.items():
        lines.append(f"{question}: {number(points)} of {number(possible[question])}")
        for check in result.checks:
            if check.question == question and check.status != _PASSED:
                lines.append(f"- {check.sentence} {one_line(check.message)}".rstrip())
    return lines


def feedback_name(grade: FinalGrade, site: GradingLms) -> str:
    """Return the name under which a site accepts a grade's feedback; "" if the submission comes from elsewhere."""
    origin = grade.origin
    if origin.site != site.name or not origin.place or origin.place != Path(origin.place).name:
        return ""
    return site.feedback_name(origin)


def write_feedback_zip(grades: Sequence[FinalGrade], site: GradingLms, path: Path) -> int:
    """Write a zip with the feedback for a site, unless it would be empty, and return how many texts it has."""
    texts: dict[str, str] = {}
    for grade in grades:
        lines = feedback_lines(grade)
        name = feedback_name(grade, site)
        if lines and name:
            texts[name] = "\n".join(lines) + "\n"
    if not texts:
        return 0
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(texts):
            archive.writestr(zipfile.ZipInfo(name, _DATE), texts[name], zipfile.ZIP_DEFLATED)
    atomic_write_bytes(path, content.getvalue())
    return len(texts)
