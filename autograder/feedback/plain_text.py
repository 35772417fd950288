"""Feedback as plain text: for comments on course sites, and for Gradescope."""

from __future__ import annotations

from autograder.feedback.model import CheckFeedback, FeedbackModel, QuestionFeedback, StudentScore
from autograder.feedback.wording import Notice
from autograder.text import number
from shared.student.comparison import Display


def text_lines(model: FeedbackModel, student: StudentScore | None = None) -> list[str]:
    """Return feedback as lines: the score, what being late costs, and per question each check that was not passed.

    Args:
        model: What the student may read.
        student: Whose score is on top; the first one's when None.
    """
    student = student or model.students[0]
    lines = [score_line(model, student), *notice_lines(model.notices)]
    for question in model.questions:
        lines += _question_lines(question)
    if model.contact:
        lines.append(
            f"If something looks wrong, write to {model.contact} and name the submission {model.submission}."
        )
    return lines


def score_line(model: FeedbackModel, student: StudentScore) -> str:
    """Return the score in one line, with what being late costs."""
    if model.earned is None or student.score is None:
        return f"{model.assignment}: no grade yet"
    line = f"{model.assignment}: {number(student.score)} of {number(model.max_score)} points"
    if not student.late:
        return line
    return f"{line} ({number(model.earned)} points before, {student.late})"


def notice_lines(notices: tuple[Notice, ...]) -> list[str]:
    """Return what there is to say about a submission as a whole."""
    return [" ".join(filter(None, [notice.title, *notice.lines, notice.advice])) for notice in notices]


def check_lines(check: CheckFeedback) -> list[str]:
    """Return what a check that was not passed says: the comparison where there is one, else the message."""
    if check.comparison is None:
        return [*check.lines, *filter(None, [check.advice])]
    found = check.comparison
    sides = [f"expected: {_flat(found.expected)}", f"yours: {_flat(found.actual)}"]
    if "curves" in (found.expected.kind, found.actual.kind):
        sides = list(check.lines)
    return [*filter(None, [found.where]), *sides, *filter(None, [found.next_step, check.advice])]


def _question_lines(question: QuestionFeedback) -> list[str]:
    points = "–" if question.points is None else number(question.points)
    lines = [f"{question.name}: {points} of {number(question.max_points)}"]
    if question.decision:
        lines.append(f"A person decided on these points: {question.decision}")
    lines += question.remark
    for check in question.checks:
        if not check.passed:
            lines.append(f"- {check.sentence} {' '.join(check_lines(check)) or f'({check.outcome})'}")
    return lines


def _flat(display: Display) -> str:
    rows = "; ".join(" ".join(row) for row in display.rows)
    return f"{rows} ({display.note})" if display.note else rows
