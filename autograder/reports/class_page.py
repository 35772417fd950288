"""`report.html`: one page on which staff see a whole class in one assignment."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from urllib.parse import quote

from autograder.config import AssignmentConfig
from autograder.gradebook.staff_list import to_look_at
from autograder.grading.submission_status import MEANINGS
from autograder.pages.page import render_page
from autograder.reports.class_summary import FailedCheck, summarize
from autograder.reports.score_figure import score_figure
from autograder.reports.statistics import QuestionStatistics, possible_points
from autograder.results import SubmissionResult
from autograder.submissions.names import safe_file_name
from autograder.text import number, one_line

FILE_NAME = "report.html"
LOW_DISCRIMINATION = 0.2  # Ebel, Measuring Educational Achievement, 1965: below it, a question is to be revised
_SHOWN_CHECKS = 10
_LONGEST_TEXT = 300
STYLES, SCRIPTS = ("class.css",), ("sortable.js", "report.js")


@dataclass(frozen=True)
class Progress:
    """How far a run is that still grades; `assignment` is what it grades, where that is not clear from the page."""

    done: int
    total: int
    assignment: str = ""


@dataclass(frozen=True)
class PageContext:
    """What a page shows besides results.

    Args:
        addresses: Names as a mail program takes them, by submission; the name itself where there is no address.
        feedback: The names of the files in `feedback/`, which rows link to.
        progress: None when the run is over; then the page does not load itself again.
        blind: Whether names are replaced by ids.
        overview: The address of the page over all assignments, or "".
    """

    addresses: Mapping[str, str] = field(default_factory=dict)
    feedback: Collection[str] = ()
    progress: Progress | None = None
    blind: bool = False
    overview: str = ""


def class_page(results: Sequence[SubmissionResult], assignment: AssignmentConfig, context: PageContext) -> str:
    """Return the page of one assignment.

    Args:
        results: What counts now, of each submission, with the names that staff may see.
        assignment: Its part of grading.yml, for titles.
    """
    summary = summarize(results)
    titles = {name: one.title for name, one in assignment.questions.items()}
    names = [one.question for one in summary.questions]
    checks = [_check(one, context) for one in summary.failed]
    values = {
        **page_values(context),
        "heading": f"{assignment.name}: {assignment.title}",
        "scores": summary.scores,
        "figure": score_figure(summary.scores),
        "submissions": len(results),
        "statuses": status_rows(summary.statuses),
        "needs_person": [(*_named(one, context), one.status, clipped(one.message)) for one in summary.needs_person],
        "to_look_at": [(*_named(one, context), note) for one in to_look_at(results) for note in _notes(one)],
        "questions": [_question(one, titles, summary.not_answered) for one in summary.questions],
        "no_discrimination": _common({one.why for one in summary.questions}),
        "checks": checks[:_SHOWN_CHECKS],
        "more_checks": checks[_SHOWN_CHECKS:],
        "slowest": [(*_named(one, context), one.seconds) for one in summary.slowest],
        "names": names,
        "rows": [_row(one, names, context) for one in results],
    }
    return render_page("class_page.html.j2", values, STYLES, scripts_of(context))


def page_values(context: PageContext) -> dict[str, object]:
    """Return what the templates of both class pages need."""
    now = datetime.now(timezone.utc)
    return {
        "progress": context.progress,
        "blind": context.blind,
        "overview": context.overview,
        "written": now.strftime("%Y-%m-%d %H:%M UTC"),
        "written_at": now.isoformat(timespec="seconds"),
        "number": number,
    }


def scripts_of(context: PageContext) -> tuple[str, ...]:
    """Return the scripts of a page: one that is complete never loads itself again."""
    return (*SCRIPTS, "reload.js") if context.progress else SCRIPTS


def status_rows(statuses: Mapping[str, int]) -> list[tuple[str, int, str]]:
    """Return each status with its count and what it means."""
    return [(one_line(status), count, MEANINGS.get(status, "")) for status, count in statuses.items()]


def clipped(text: str) -> str:
    """Untrusted text in one line, and not longer than a page can bear."""
    line = one_line(text[: 2 * _LONGEST_TEXT])
    return line if len(text) <= _LONGEST_TEXT else f"{line[:_LONGEST_TEXT]} … (cut off)"


def feedback_link(submission: str, files: Collection[str], folder: str = "") -> str:
    """Return the address of a submission's feedback, or "" if there is none."""
    file = f"{safe_file_name(submission)}.html"
    return f"{folder}feedback/{quote(file)}" if file in files else ""


def _named(result: SubmissionResult, context: PageContext) -> tuple[str, str]:
    """A submission's name, and the address of its feedback or ""."""
    return clipped(result.submission), feedback_link(result.submission, context.feedback)


def _notes(result: SubmissionResult) -> list[str]:
    return [
        f"{note.question}: {clipped(note.text)}" if note.question else clipped(note.text) for note in result.notes
    ]


def _common(reasons: set[str]) -> str:
    """The one reason that holds for all questions, or ""."""
    return reasons.pop() if len(reasons) == 1 else ""


def _check(one: FailedCheck, context: PageContext) -> dict[str, object]:
    names = [context.addresses.get(name) or clipped(name) for name in one.submissions]
    return {
        "check": one.check,
        "question": one.question,
        "sentence": clipped(one.sentence),
        "hidden": one.hidden,
        "count": one.count,
        "failed": len(names),
        "percent": percent(len(names) / one.count) if one.count else "",
        "names": ", ".join(names),
    }


def _question(
    one: QuestionStatistics, titles: Mapping[str, str], not_answered: Mapping[str, int]
) -> dict[str, object]:
    found = one.discrimination
    return {
        "name": one.question,
        "title": titles.get(one.question, ""),
        "max_points": number(one.max_points),
        "share": one.share,
        "percent": "" if one.share is None else percent(one.share),
        "difficulty": one.difficulty,
        "all_points": one.all_points,
        "no_points": one.no_points,
        "not_answered": not_answered[one.question],
        "value": None if found is None else f"{found.value:.2f}",
        "interval": "" if found is None else f"{found.low:.2f} to {found.high:.2f}",
        "low": found is not None and found.value < LOW_DISCRIMINATION,
        "why": one.why,
    }


def _row(result: SubmissionResult, questions: Sequence[str], context: PageContext) -> dict[str, object]:
    scores, possible = result.question_scores, possible_points(result)
    name, link = _named(result, context)
    return {
        "name": name,
        "link": link,
        "status": one_line(result.status),
        "needs_human": result.needs_human,
        "score": "" if result.needs_human else number(result.score),
        "max_score": number(result.max_score),
        "points": [
            ("", "")
            if name not in scores or result.needs_human
            else (number(scores[name]), "" if scores[name] >= possible[name] else "less")
            for name in questions
        ],
        "seconds": f"{result.seconds:.0f}",
        "message": clipped(result.message),
    }


def percent(share: float) -> str:
    """Return a share in whole percent; only all of it is 100 %, and only nothing is 0 %."""
    rounded = round(100 * share)
    if rounded == 100 and share < 1:
        rounded = 99
    if rounded == 0 and share > 0:
        rounded = 1
    return f"{rounded} %"
