"""What a class did, as data: for the page of staff, and as JSON for scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from autograder.grading.submission_status import MEANINGS
from autograder.reports.statistics import (
    QuestionStatistics,
    ScoreStatistics,
    question_statistics,
    score_statistics,
    usable,
)
from autograder.results import CheckResult, SubmissionResult

SLOWEST = 10
_NOT_ANSWERED = ("missing", "stub")
_NOT_WRONG = ("passed", "not_run", "kit_error", *_NOT_ANSWERED)


@dataclass(frozen=True)
class FailedCheck:
    """A check that answers failed, and whose.

    Args:
        check: Its id.
        count: How many answers were checked; a question that was left out does not count.
        submissions: Whose answers failed, in the order of the class.
    """

    check: str
    question: str
    sentence: str
    hidden: bool
    count: int
    submissions: tuple[str, ...]


@dataclass(frozen=True)
class ClassSummary:
    """What a class did in one assignment.

    Args:
        scores: How the scores are distributed.
        questions: Statistics of each question.
        not_answered: By question, how many left it out.
        failed: The commonest failed check first.
        statuses: How many submissions have each status, the least alarming one first.
        needs_person: Submissions that somebody has to look at.
        slowest: The submissions that took longest, the slowest first.
    """

    scores: ScoreStatistics
    questions: tuple[QuestionStatistics, ...]
    not_answered: dict[str, int]
    failed: tuple[FailedCheck, ...]
    statuses: dict[str, int]
    needs_person: tuple[SubmissionResult, ...]
    slowest: tuple[SubmissionResult, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return what `autograder report --json` prints: plain data."""
        questions = [
            asdict(one) | {"difficulty": one.difficulty, "not_answered": self.not_answered[one.question]}
            for one in self.questions
        ]
        return {
            "scores": asdict(self.scores),
            "questions": questions,
            "failed_checks": [asdict(one) for one in self.failed],
            "statuses": self.statuses,
            "needs_person": [
                {"submission": one.submission, "status": one.status, "message": one.message}
                for one in self.needs_person
            ],
            "slowest": [{"submission": one.submission, "seconds": one.seconds} for one in self.slowest],
        }


def summarize(results: Sequence[SubmissionResult]) -> ClassSummary:
    """Return what a class did in one assignment.

    Args:
        results: What counts now, of each submission.
    """
    counted = usable(results)
    most = max((result.max_score for result in results), default=0.0)
    questions = tuple(question_statistics(results))
    return ClassSummary(
        scores=score_statistics([result.score for result in counted], most),
        questions=questions,
        not_answered={one.question: _left_out(one.question, counted) for one in questions},
        failed=tuple(_failed_checks(counted)),
        statuses=status_counts([result.status for result in results]),
        needs_person=tuple(result for result in results if result.needs_human),
        slowest=tuple(sorted(results, key=lambda one: -one.seconds)[:SLOWEST]),
    )


def status_counts(statuses: Sequence[str]) -> dict[str, int]:
    """Count statuses, the least alarming one first."""
    counts = Counter(statuses)
    return {status: counts[status] for status in (*MEANINGS, *sorted(counts.keys() - MEANINGS)) if counts[status]}


def _left_out(question: str, results: Sequence[SubmissionResult]) -> int:
    """How many results have no answer to any check of a question."""
    asked = [[check for check in result.checks if check.question == question] for result in results]
    return sum(bool(checks) and all(check.status in _NOT_ANSWERED for check in checks) for checks in asked)


def _failed_checks(results: Sequence[SubmissionResult]) -> list[FailedCheck]:
    first: dict[str, CheckResult] = {}
    answers: Counter[str] = Counter()
    failed: dict[str, list[str]] = {}
    for result in results:
        for check in result.checks:
            first.setdefault(check.check, check)
            answers[check.check] += check.status not in ("not_run", "kit_error", *_NOT_ANSWERED)
            if check.status not in _NOT_WRONG:
                failed.setdefault(check.check, []).append(result.submission)
    rows = [
        FailedCheck(
            name, first[name].question, first[name].sentence, first[name].hidden, answers[name], tuple(submissions)
        )
        for name, submissions in failed.items()
    ]
    return sorted(rows, key=lambda one: (-len(one.submissions), list(first).index(one.check)))
