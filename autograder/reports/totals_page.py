"""`report.html` of `grade all`: one page over all assignments, with the totals of each student."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from autograder.gradebook.totals import Total
from autograder.pages.page import render_page
from autograder.reports.class_page import (
    FILE_NAME,
    STYLES,
    PageContext,
    clipped,
    feedback_link,
    page_values,
    scripts_of,
    status_rows,
)
from autograder.reports.class_summary import status_counts
from autograder.reports.score_figure import score_figure
from autograder.reports.statistics import ScoreStatistics, score_statistics
from autograder.text import number, one_line


@dataclass(frozen=True)
class AssignmentLine:
    """What the page over all assignments says of one.

    Args:
        max_score: All of its points.
        feedback: The names of the files in its `feedback/`.
        has_page: Whether it has its page.
    """

    name: str
    title: str
    max_score: float
    feedback: Collection[str] = ()
    has_page: bool = True

    @property
    def folder(self) -> str:
        """The address of its folder."""
        return f"{quote(self.name)}/"


def totals_scores(totals: Sequence[Total]) -> ScoreStatistics:
    """Return how the totals that are known are distributed."""
    known = [total.total for total in totals if total.total is not None]
    return score_statistics(known, max((total.max_score for total in totals), default=0.0))


def totals_page(totals: Sequence[Total], lines: Sequence[AssignmentLine], context: PageContext) -> str:
    """Return the page over all assignments.

    Args:
        totals: One per student, with the names that staff may see.
        lines: The assignments, in the order of grading.yml.
    """
    scores = totals_scores(totals)
    values = {
        **page_values(context),
        "heading": "All assignments",
        "scores": scores,
        "figure": score_figure(scores, "students"),
        "statuses": status_rows(status_counts([total.status for total in totals])),
        "needs_person": [
            (clipped(total.student), one_line(total.status), clipped(total.message))
            for total in totals
            if total.needs_human
        ],
        "lines": [(one, f"{one.folder}{FILE_NAME}" if one.has_page else "", *_counts(one, totals)) for one in lines],
        "rows": [_row(total, lines) for total in totals],
    }
    return render_page("totals_page.html.j2", values, STYLES, scripts_of(context))


def _counts(line: AssignmentLine, totals: Sequence[Total]) -> tuple[int, int, ScoreStatistics]:
    """How many submissions an assignment has, how many of them have no score, and the scores of the others."""
    scores = [total.scores[line.name] for total in totals if line.name in total.scores]
    known = [score for score in scores if score is not None]
    return len(scores), len(scores) - len(known), score_statistics(known, line.max_score)


def _row(total: Total, lines: Sequence[AssignmentLine]) -> dict[str, object]:
    return {
        "name": clipped(total.student),
        "scores": [_score(total.student, total.scores, line) for line in lines],
        "total": "" if total.total is None else number(total.total),
        "status": one_line(total.status),
        "needs_human": total.needs_human,
        "message": clipped(total.message),
    }


def _score(student: str, scores: Mapping[str, float | None], line: AssignmentLine) -> tuple[str, str]:
    """A score as text, and the address of its feedback: a dash is a missing notebook, "?" a score not known yet."""
    if line.name not in scores:
        return "–", ""
    score = scores[line.name]
    return "?" if score is None else number(score), feedback_link(student, line.feedback, line.folder)
