"""A submission's status and message, from the results of its checks and cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from autograder.results import CellReport, CheckResult

_SERIOUS = ("crashed", "memory", "timeout")


def submission_status(checks: Sequence[CheckResult], cells: Sequence[CellReport]) -> tuple[str, str]:
    """Return the status of a submission whose notebook was run, and one line for the TA."""
    broken = [check for check in checks if check.status == "kit_error"]
    if broken:
        return "kit_error", f"the grader failed in {broken[0].check}: {broken[0].detail}"[:500]
    for status in _SERIOUS:
        for cell in cells:
            if cell.status == status:
                return status, f"cell {cell.index}: {cell.message}"
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
        parts.append(f"{len(raised)} cell(s) raised, the first: cell {raised[0].index}: {raised[0].message}"[:200])
    return "; ".join(parts)
