"""The result of a submission that counts now, from all its gradings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from autograder.gradebook.grading_key import GradingKey
from autograder.grading.submission_status import submission_status
from autograder.results import NEEDS_HUMAN, CheckResult, Override, StaffNote, SubmissionResult
from autograder.text import number


@dataclass(frozen=True)
class GradingRecord:
    """One grading of a submission.

    Args:
        place: Increases with time.
        content_hash: Of the submission as it was then.
        inputs: What else the grade depends on.
        complete: Whether all questions were graded; earlier gradings then no longer count.
        result: For the questions that were graded.
    """

    place: int
    content_hash: str
    inputs: GradingKey
    complete: bool
    result: SubmissionResult

    @property
    def questions(self) -> list[str]:
        """The questions that were graded."""
        return list(self.result.checked_scores)


def latest_by_question(gradings: Sequence[GradingRecord]) -> dict[str, GradingRecord]:
    """Return the grading that counts for each question: the latest one."""
    by_question: dict[str, GradingRecord] = {}
    for grading in gradings:
        if grading.complete:
            by_question = {}
        by_question |= dict.fromkeys(grading.questions, grading)
    return by_question


def stale_questions(
    gradings: Sequence[GradingRecord], content_hash: str, inputs: GradingKey, questions: Iterable[str]
) -> tuple[str, ...]:
    """Return the questions that were never graded, or from other inputs, or that ended as `kit_error`.

    Args:
        gradings: All gradings of the submission, in order.
        content_hash: Of the submission as it is now; "" equals nothing.
        inputs: What else a grade depends on now.
        questions: Those to grade.
    """
    known = latest_by_question(gradings)
    current = (content_hash, inputs)
    return tuple(
        question
        for question in questions
        if question not in known
        or not content_hash
        or (known[question].content_hash, known[question].inputs) != current
        or known[question].result.status == "kit_error"
    )


def current_result(gradings: Sequence[GradingRecord], overrides: Sequence[Override] = ()) -> SubmissionResult:
    """Return the latest checks of each question, the status and message that follow from them, and the overrides.

    Args:
        gradings: All gradings of one submission, in order; at least one.
        overrides: At most one per question; those of questions without a grade are ignored.
    """
    by_question = latest_by_question(gradings)
    by_place = {part.place: part for part in by_question.values()}
    parts = [by_place[place] for place in sorted(by_place)]
    latest = parts[-1]
    checks = tuple(
        check
        for question in sorted(by_question, key=_number_of)
        for check in by_question[question].result.checks
        if check.question == question
    )
    status, message = _status(parts, checks)
    held = tuple(override for override in overrides if override.question in by_question)
    if status in NEEDS_HUMAN and {override.question for override in held} == set(by_question):
        status = "graded"  # a person has decided every question
    more = [_of_earlier(by_question, latest), *_override_remarks(held, checks, latest)]
    return replace(
        latest.result,
        status=status,
        message="; ".join(filter(None, [message.removesuffix(".") if any(more) else message, *more])),
        seconds=round(sum(part.result.seconds for part in parts), 2),
        checks=checks,
        overrides=held,
        notes=_notes(parts, by_question, latest),
    )


def _notes(
    parts: Sequence[GradingRecord], by_question: Mapping[str, GradingRecord], latest: GradingRecord
) -> tuple[StaffNote, ...]:
    """Those of the latest grading, and those on questions of which an earlier one counts."""
    of_questions = [
        note for part in parts[:-1] for note in part.result.notes if by_question.get(note.question) is part
    ]
    return (*latest.result.notes, *of_questions)


def _status(parts: Sequence[GradingRecord], checks: Sequence[CheckResult]) -> tuple[str, str]:
    """Return the status and message of a single grading, or those that follow from the checks that count."""
    if len(parts) == 1:
        return parts[0].result.status, parts[0].result.message
    open_ones = {check.check for check in checks if check.status in ("not_run", "kit_error")}
    for part in reversed(parts):
        if part.result.status in NEEDS_HUMAN and open_ones & {check.check for check in part.result.checks}:
            return part.result.status, part.result.message
    return submission_status(checks, parts[-1].result.cells)


def _of_earlier(by_question: dict[str, GradingRecord], latest: GradingRecord) -> str:
    earlier = [name for name, part in by_question.items() if part.content_hash != latest.content_hash]
    names = ", ".join(sorted(earlier, key=_number_of))
    return f"{names}: of an earlier version of the submission" if earlier else ""


def _override_remarks(
    overrides: Sequence[Override], checks: Sequence[CheckResult], latest: GradingRecord
) -> list[str]:
    graded = replace(latest.result, checks=tuple(checks)).checked_scores
    remarks = []
    for override in overrides:
        who = f" ({override.made_by})" if override.made_by else ""
        when = "" if override.content_hash == latest.content_hash else ", for an earlier version of the submission"
        points = f"{number(override.points)} instead of {number(graded[override.question])}"
        remarks.append(f"{override.question}: {points}{who}{when}: {override.why}")
    return remarks


def _number_of(question: str) -> int:
    return int(question.removeprefix("q"))
