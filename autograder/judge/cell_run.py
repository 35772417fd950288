"""What became of one cell of a notebook."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from autograder.config import Limits
from autograder.judge import reply_validation
from shared.student.protocol import StudentCodeError


@dataclass
class CellRun:
    """The outcome of one cell: status, message, printed text and display data."""

    index: int
    status: str
    message: str = ""
    printed: str = ""
    rich: list[dict[str, str]] = field(default_factory=list)


def cell_run(index: int, report: Any, limits: Limits, seconds: float) -> CellRun:
    """Return a cell's report, which may be forged."""
    try:
        status, message, printed, rich = reply_validation.cell(report, limits.printed_kb * 1024)
    except StudentCodeError:
        return CellRun(index, "crashed", "the student process sent a malformed report")
    if status == "timeout":
        message = f"stopped after {round(seconds, 1):g} s"
    return CellRun(index, status, message, printed, rich)
