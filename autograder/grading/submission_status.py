"""A submission's status and message, from the results of its checks and cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from autograder.results import CellReport, CheckResult
from shared.student.errors import LEFT_OUT_WORDS

# What each status of a submission or a student means, for the people who grade. The least alarming one first.
MEANINGS = {
    "graded": "everything was graded; the message may still say that cells raised",
    "timeout": "a cell or an answer reached its time limit; the rest was graded",
    "crashed": "a cell or an answer ended its process, twice; the rest was graded",
    "memory": "a cell or an answer ran out of memory, twice; the rest was graded",
    "missing": "a notebook was not submitted; it adds nothing to the total",
    "not_graded": "the run was interrupted; run the same command again",
    "unclear": "it is not clear which assignment a file answers; a person decides",
    "invalid": "there is no notebook to grade; a person decides",
    "kit_error": "the grader failed, not the student; a person has to look",
}
_SERIOUS = ("crashed", "memory", "timeout")


def submission_status(checks: Sequence[CheckResult], cells: Sequence[CellReport]) -> tuple[str, str]:
    """Return the status of a submission whose notebook was run, and one line for the TA."""
    broken = [check for check in checks if check.status == "kit_error"]
    if broken:
        return "kit_error", f"the grader failed in {broken[0].check}: {broken[0].detail}"[:500]
    for status in _SERIOUS:
        for cell in cells:
            if cell.status == status:
                return status, f"{cell.label}: {cell.message}"
        for check in checks:
            if check.status == status:
                return status, f"{check.question}: {check.detail}"[:300]
    return "graded", _remark(checks, cells)


def _remark(checks: Sequence[CheckResult], cells: Sequence[CellReport]) -> str:
    statuses = Counter(check.status for check in checks)
    parts = []
    if checks and not any(check.points for check in checks):
        parts.append("no question is answered" if set(statuses) <= {"stub", "missing"} else "no check passed")
    raised = [cell for cell in cells if cell.status == "raised"]
    if raised:
        parts.append(f"{len(raised)} cell(s) raised, the first: {raised[0].label}: {raised[0].message}"[:250])
    left_out = [check for check in checks if check.status in ("raised", "missing") and LEFT_OUT_WORDS in check.detail]
    if left_out:
        parts.append(f"an answer needs a cell {LEFT_OUT_WORDS}: {left_out[0].detail}"[:300])
    return "; ".join(parts)
