"""Feedback for students, and the zip in which a course site takes it back. Only what they may see is in it."""

from __future__ import annotations

import html
import uuid
import zipfile
from collections.abc import Sequence
from pathlib import Path

from autograder.exports.marks import Mark
from autograder.text import number, one_line

_DATE = (2000, 1, 1, 0, 0, 0)  # the same grades make the same bytes
_PASSED = "passed"


def feedback_lines(mark: Mark) -> list[str]:
    """What a student may read of a grade.

    Args:
        mark: The grade.

    Returns:
        Lines: the score, what being late costs, and per question each check that was not passed, with its message;
        empty where there is no grade.
    """
    result = mark.result
    if result is None or mark.before is None or mark.after is None:
        return []
    most = number(mark.max_score)
    lines = [f"{mark.assignment}: {number(mark.after)} of {most} points"]
    if mark.lateness.told:
        lines.append(f"{number(mark.before)} points before, {mark.lateness.told}, {number(mark.after)} points after")
    possible: dict[str, float] = {}
    for check in result.checks:
        possible[check.question] = possible.get(check.question, 0.0) + check.max_points
    for question, points in result.question_scores.items():
        lines.append(f"{question}: {number(points)} of {number(possible[question])}")
        for check in result.checks:
            if check.question == question and check.status != _PASSED:
                lines.append(f"- {check.sentence} {one_line(check.message)}".rstrip())
    return lines


def feedback_html(mark: Mark) -> str:
    """The feedback as a cell of Moodle's worksheet, which is taken for HTML."""
    return "<br>".join(html.escape(line) for line in feedback_lines(mark))


def feedback_name(mark: Mark, site: str) -> str:
    """The name under which a site takes feedback back.

    Args:
        mark: The grade.
        site: "canvas", "moodle" or "gradescope".

    Returns:
        The name that the site gave the submission, and what makes it a text; "" where it comes from elsewhere.
    """
    origin = mark.origin
    if origin.site != site or not origin.place or origin.place != Path(origin.place).name:
        return ""
    if site == "moodle":
        return f"{origin.place}/feedback.txt" if origin.people and origin.people[0].participant else ""
    return f"{origin.place}.txt"


def write_feedback_zip(marks: Sequence[Mark], site: str, path: Path) -> int:
    """Write the feedback of all that have a grade.

    Args:
        marks: The grades.
        site: "canvas", "moodle" or "gradescope".
        path: The zip; replaced in one step, and not written where there is nothing to put into it.

    Returns:
        How many texts are in it.
    """
    texts: dict[str, str] = {}
    for mark in marks:
        lines = feedback_lines(mark)
        name = feedback_name(mark, site)
        if lines and name:
            texts[name] = "\n".join(lines) + "\n"
    if not texts:
        return 0
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(texts):
                archive.writestr(zipfile.ZipInfo(name, _DATE), texts[name], zipfile.ZIP_DEFLATED)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return len(texts)
