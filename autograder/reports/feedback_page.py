"""A student's feedback as one HTML file."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.feedback.model import FeedbackModel
from autograder.pages.page import render_page, svg_image
from autograder.reports.curves import KEY, curves_in_words, curves_svg
from shared.student.comparison import Comparison


@dataclass(frozen=True)
class _Picture:
    """A drawing: the address of the image, what it shows in words, and its caption."""

    address: str
    words: str
    caption: str


def feedback_html(model: FeedbackModel) -> str:
    """Return the page: readable without a network, on a phone, on paper, in light and dark."""
    drawn = [question.curves for question in model.questions if question.curves]
    drawn += [
        check.comparison
        for question in model.questions
        for check in question.checks
        if check.comparison and "curves" in (check.comparison.expected.kind, check.comparison.actual.kind)
    ]
    sections = [
        question.name
        for question in model.questions
        if question.checks or question.decision or question.remark or question.curves
    ]
    values = {"model": model, "pictures": {one: _picture(one) for one in drawn}, "sections": sections}
    return render_page("feedback.html.j2", values, styles=["feedback.css"])


def _picture(comparison: Comparison) -> _Picture:
    notes = [comparison.where, KEY, comparison.expected.note, comparison.actual.note]
    caption = " ".join(note for note in notes if note)
    return _Picture(svg_image(curves_svg(comparison)), curves_in_words(comparison), caption)
