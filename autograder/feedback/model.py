"""All that a student may read about one submission, as data. Every page and text for students is made from it.

Texts are clean and short already. Of a hidden check it has the sentence and the hint, and nothing else; of what staff
read (`CheckResult.detail`, `SubmissionResult.message`) it has nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from autograder.config import AssignmentConfig
from autograder.feedback.contact import mail_link
from autograder.feedback.safe_text import MAX_NAME, MAX_SENTENCE, short_comparison, short_lines, short_text
from autograder.feedback.wording import FOR_ALL_CHECKS, OUTCOMES, UNKNOWN, Notice, notices_of
from autograder.lms.final_grade import FinalGrade
from autograder.results import CheckResult, Override, SubmissionResult
from shared.student.comparison import Comparison

POINTS, SENTENCES, HINTS = "points", "sentences", "hints"


@dataclass(frozen=True)
class CheckFeedback:
    """One check.

    Args:
        sentence: What it checks.
        hidden: Whether students do not have it in their notebook.
        passed: Whether it earned its points.
        outcome: How it ended, in a few words.
        lines: The message or hint; the comparison says the same side by side, if there is one.
        advice: What the student can do, besides.
    """

    sentence: str
    hidden: bool
    passed: bool
    outcome: str
    points: float
    max_points: float
    lines: tuple[str, ...] = ()
    advice: str = ""
    comparison: Comparison | None = None


@dataclass(frozen=True)
class QuestionFeedback:
    """One question.

    Args:
        name: "q1" …
        points: What counts: a person's points, else those of its checks; None while there is no grade.
        checked_points: What its checks gave.
        decision: Why a person's points count, "" where they do not.
        remark: What is true of all checks that were not passed, said once.
        checks: Empty where grading.yml has `feedback: points`.
        curves: The answer's curves beside the reference's.
        mail: The address of a mail about this question, or "".
    """

    name: str
    title: str
    points: float | None
    max_points: float
    checked_points: float
    decision: str = ""
    remark: tuple[str, ...] = ()
    checks: tuple[CheckFeedback, ...] = ()
    curves: Comparison | None = None
    mail: str = ""


@dataclass(frozen=True)
class StudentScore:
    """The score of one student, of a group each with the own lateness; `score` is None while there is no grade."""

    name: str
    score: float | None
    submitted: str = ""
    due: str = ""
    late: str = ""


@dataclass(frozen=True)
class FeedbackModel:
    """One submission.

    Args:
        submission: Its name, by which staff find it.
        title: The assignment's title.
        earned: Points before a late penalty; None while there is no grade.
        students: At least one.
        mail: The address of a mail about the submission, or "" where no contact is known.
        level: "points", "sentences" or "hints", from grading.yml.
    """

    submission: str
    assignment: str
    title: str
    status: str
    earned: float | None
    max_score: float
    students: tuple[StudentScore, ...]
    notices: tuple[Notice, ...] = ()
    questions: tuple[QuestionFeedback, ...] = ()
    contact: str = ""
    mail: str = ""
    level: str = HINTS


def feedback_of(
    result: SubmissionResult, assignment: AssignmentConfig, grades: Sequence[FinalGrade] = ()
) -> FeedbackModel:
    """Put together what a student may read.

    Args:
        result: What was graded.
        assignment: Its part of grading.yml: titles, the level of detail, and the contact.
        grades: Those of the submission's students, for names and lateness.
    """
    contact, submission = assignment.contact or "", short_text(result.submission, MAX_NAME)
    judged = [check.question for check in result.checks if check.status != "not_run"]
    questions = dict.fromkeys([*judged, *(override.question for override in result.overrides)])
    return FeedbackModel(
        submission=submission,
        assignment=result.assignment,
        title=short_text(assignment.title, MAX_NAME),
        status=result.status,
        earned=None if result.needs_human else result.score,
        max_score=result.max_score,
        students=tuple(_student(grade, result) for grade in grades) or (_alone(result),),
        notices=notices_of(result),
        questions=tuple(_question(name, result, assignment) for name in result.checked_scores if name in questions),
        contact=contact,
        mail=mail_link(contact, result.assignment, submission),
        level=assignment.feedback,
    )


def _alone(result: SubmissionResult) -> StudentScore:
    name = short_text(result.submission, MAX_NAME)
    return StudentScore(name, None if result.needs_human else result.score)


def _student(grade: FinalGrade, result: SubmissionResult) -> StudentScore:
    late, when = grade.lateness, grade.origin.submitted
    name = short_text(grade.person.name or grade.person.label, MAX_NAME)
    score = None if result.needs_human else late.apply_to(result.score)
    return StudentScore(name, score, _time(when), _time(late.due), late.description)


def _time(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M %Z").strip() if moment else ""


def _question(name: str, result: SubmissionResult, assignment: AssignmentConfig) -> QuestionFeedback:
    known = assignment.questions.get(name) or assignment.left_out.get(name)
    own = [check for check in result.checks if check.question == name]
    decided = next((override for override in result.overrides if override.question == name), None)
    judged = decided or not result.needs_human
    checks = tuple(check_feedback(check, assignment.feedback) for check in own)
    checks, remark = _said_once(own, checks) if assignment.feedback == HINTS else (checks, ())
    curves = next((check.curves for check in own if check.curves), None)
    return QuestionFeedback(
        name=name,
        title=short_text(known.title, MAX_NAME) if known else "",
        points=result.question_scores[name] if judged else None,
        max_points=round(sum(check.max_points for check in own), 6),
        checked_points=result.checked_scores[name],
        decision=_decision(decided),
        remark=remark,
        checks=checks if assignment.feedback != POINTS else (),
        curves=short_comparison(curves) if curves and assignment.feedback == HINTS else None,
        mail=mail_link(assignment.contact or "", result.assignment, short_text(result.submission, MAX_NAME), name),
    )


def _decision(override: Override | None) -> str:
    return (short_text(override.why) or "no reason was given") if override else ""


def check_feedback(check: CheckResult, level: str) -> CheckFeedback:
    """Return what a student may read of one check.

    Args:
        check: Its result.
        level: "points", "sentences" or "hints"; the sentence is there in any case.
    """
    outcome = OUTCOMES.get(check.status, UNKNOWN)
    plain = CheckFeedback(
        short_text(check.sentence, MAX_SENTENCE),
        check.hidden,
        check.status == "passed",
        outcome.words,
        check.points,
        check.max_points,
    )
    if level != HINTS or plain.passed:
        return plain
    comparison = short_comparison(check.comparison) if check.comparison and not check.hidden else None
    return replace(plain, lines=short_lines(check.message), advice=outcome.advice, comparison=comparison)


def _said_once(
    own: Sequence[CheckResult], checks: tuple[CheckFeedback, ...]
) -> tuple[tuple[CheckFeedback, ...], tuple[str, ...]]:
    """Take out of the checks what is the same for all that were not passed."""
    failed = [check for check in own if check.status != "passed"]
    if len(failed) < 2 or len({check.status for check in failed}) > 1 or failed[0].status not in FOR_ALL_CHECKS:
        return checks, ()
    first = next(check for check in checks if not check.passed)
    remark = (*first.lines, *filter(None, [first.advice]))
    return tuple(replace(check, lines=(), advice="") for check in checks), remark
