"""Feedback as Markdown, for mails, issues and chats. Nothing of a student is markup in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder.feedback.model import CheckFeedback, FeedbackModel, QuestionFeedback
from autograder.feedback.wording import Notice
from autograder.text import number
from shared.student.comparison import Comparison, Display

_MARKUP = re.compile(r"([\\`*_\[\]|~$@])")
_AT_START = re.compile(r"^([#+=-]|\d+[.)])")  # would begin a heading, a list or a rule
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escaped(text: str) -> str:
    """Return text in which no character is markup or HTML."""
    text = _AT_START.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", _MARKUP.sub(r"\\\1", text))
    return "".join(_HTML.get(character, character) for character in text)


def markdown(model: FeedbackModel) -> str:
    """Return feedback as Markdown."""
    blocks = [f"# {escaped(model.title)}: {escaped(model.submission)}", *_scores(model)]
    blocks += [_notice(notice) for notice in model.notices]
    if model.questions:
        blocks.append(_table(model.questions))
    for question in model.questions:
        blocks += _question(question)
    blocks.append(_contact(model))
    return "\n\n".join(filter(None, blocks)) + "\n"


def _scores(model: FeedbackModel) -> list[str]:
    lines = []
    for student in model.students:
        who = f"{escaped(student.name)}: " if len(model.students) > 1 else ""
        if model.earned is None or student.score is None:
            lines.append(f"{who}**No grade yet.**")
            continue
        lines.append(f"{who}**{number(student.score)} of {number(model.max_score)} points**")
        if student.late:
            lines.append(f"{escaped(student.late)}: {number(model.earned)} points before.")
    return lines


def _notice(notice: Notice) -> str:
    rest = " ".join(escaped(line) for line in [*notice.lines, notice.advice] if line)
    return f"> **{escaped(notice.title)}** {rest}".rstrip()


def _table(questions: Sequence[QuestionFeedback]) -> str:
    rows = [
        f"| {question.name} | {escaped(question.title)} | {_points(question)} | {number(question.max_points)} |"
        for question in questions
    ]
    return "\n".join(["| question | | points | of |", "|---|---|---:|---:|", *rows])


def _points(question: QuestionFeedback) -> str:
    return "–" if question.points is None else number(question.points)


def _question(question: QuestionFeedback) -> list[str]:
    blocks = []
    if question.decision:
        checked = f"The checks gave {number(question.checked_points)}."
        blocks.append(f"A person decided on these points: {escaped(question.decision)} {checked}")
    if question.remark:
        blocks.append(" ".join(map(escaped, question.remark)))
    blocks += [block for check in question.checks for block in _check(check)]
    if not blocks:
        return []
    title = f"{question.name}: {escaped(question.title)}" if question.title else question.name
    return [f"## {title} ({_points(question)} of {number(question.max_points)})", *blocks]


def _check(check: CheckFeedback) -> list[str]:
    sign = "✓" if check.passed else "✗"
    hidden = ", hidden check" if check.hidden else ""
    head = f"{sign} {escaped(check.sentence)} *({check.outcome}{hidden})*"
    if check.comparison is None:
        return [head, *(f"> {escaped(line)}" for line in [*check.lines, check.advice] if line)]
    drawn = "curves" in (check.comparison.expected.kind, check.comparison.actual.kind)
    body = [escaped(line) for line in check.lines] if drawn else _comparison(check.comparison)
    more = [escaped(line) for line in (check.comparison.next_step, check.advice) if line]
    return [head, *body, *more]


def _comparison(comparison: Comparison) -> list[str]:
    sides = [("Expected", comparison.expected), ("Yours", comparison.actual)]
    where = [escaped(comparison.where)] if comparison.where else []
    return [*where, *(f"{title}: {_display(display)}" for title, display in sides)]


def _display(display: Display) -> str:
    note = f" ({escaped(display.note)})" if display.note else ""
    if len(display.rows) == 1 and len(display.rows[0]) == 1:
        return f"{escaped(display.rows[0][0])}{note}"
    width = max(map(len, display.rows), default=0)
    lines = ["| " + " | ".join([""] * width) + " |", "|" + "---|" * width]
    for place, row in enumerate(display.rows):
        cells = [
            f"**{escaped(cell)}**" if (place, column) in display.marked and cell else escaped(cell)
            for column, cell in enumerate(row)
        ]
        lines.append("| " + " | ".join([*cells, *[""] * (width - len(cells))]) + " |")
    return note.strip() + "\n\n" + "\n".join(lines)


def _contact(model: FeedbackModel) -> str:
    if not model.contact:
        return "If something looks wrong, tell your instructors, and name this submission."
    name = escaped(model.submission)
    return f"If something looks wrong, [write to {escaped(model.contact)}]({model.mail}) about the submission {name}."
