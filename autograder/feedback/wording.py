"""How a check or a cell ended, in plain words: what happened, and what a student can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from autograder.feedback.safe_text import short_text
from autograder.results import CellReport, CheckResult, SubmissionResult

MAX_CELLS = 4


@dataclass(frozen=True)
class Outcome:
    """How a check ended: a few words, and what a student can do."""

    words: str
    advice: str = ""


OUTCOMES = {
    "passed": Outcome("passed"),
    "failed": Outcome("not passed"),
    "missing": Outcome("function not found"),
    "stub": Outcome("not answered", "Replace the line `raise NotImplementedError(…)` with your answer."),
    "raised": Outcome("raised an error", "Call your function with other inputs, until you see the error yourself."),
    "timeout": Outcome("took too long", "Look for a loop that does not end, or for repeated work."),
    "crashed": Outcome(
        "ended the process", "Look for what ends Python itself, for example `exit()`, or very deep recursion."
    ),
    "memory": Outcome("ran out of memory", "Look for an array or a list that is much larger than the data needs."),
    "not_data": Outcome("no usable value", "Return what the question asks for: numbers, arrays, lists or a model."),
    "too_large": Outcome("value too large", "Return only what the question asks for."),
    "kit_error": Outcome("not graded"),
    "not_run": Outcome("not graded"),
}
UNKNOWN = Outcome("not graded")
# One word about all of a question: its checks say the same.
FOR_ALL_CHECKS = ("missing", "stub", "timeout", "crashed", "memory", "kit_error", "not_run")


@dataclass(frozen=True)
class Notice:
    """Something about the submission as a whole.

    Args:
        kind: "bad" where there is no grade, "warn" where points may be lost through it, "info" otherwise.
        title: What happened.
        lines: More about it.
        advice: What the student can do.
    """

    kind: str
    title: str
    lines: tuple[str, ...] = ()
    advice: str = ""


def notices_of(result: SubmissionResult) -> tuple[Notice, ...]:
    """Return what to say about a submission as a whole. `result.message`, which is for staff, is not in it."""
    if result.status == "invalid":
        return (_unreadable(result),)
    if result.status == "kit_error":
        text = "This is not a verdict on your work, and nothing that you handed in is lost."
        return (
            Notice(
                "bad", "The grader had a fault.", (text,), "You don't need to do anything. A person will look at it."
            ),
        )
    notices = [_limit(status, result) for status in ("timeout", "crashed", "memory")]
    notices.append(_raised(result.cells))
    if not result.checks:
        notices.append(Notice("info", "No question of this submission was graded."))
    return tuple(notice for notice in notices if notice)


def _unreadable(result: SubmissionResult) -> Notice:
    reasons = dict.fromkeys(short_text(check.message) for check in result.checks if check.status == "not_run")
    advice = (
        "A person will look at it. Check that your file is a notebook (.ipynb) and opens in Jupyter, and hand it in"
        " again if you still can."
    )
    return Notice("bad", "Your submission could not be read, so nothing was graded.", tuple(reasons)[:3], advice)


_LIMITS = {
    "timeout": ("A time limit was reached.", "took longer than allowed"),
    "crashed": ("Your code ended its process.", "ended the whole Python process"),
    "memory": ("Your code ran out of memory.", "needed more memory than there is"),
}


def _limit(status: str, result: SubmissionResult) -> Notice | None:
    title, words = _LIMITS[status]
    lines = _cell_lines([cell for cell in result.cells if cell.status == status])
    questions = dict.fromkeys(check.question for check in _ended(result.checks, status))
    if questions:
        lines.append(f"In {', '.join(questions)}, a call of your function {words}.")
    if not lines:
        return None
    return Notice("warn", title, tuple(lines), f"{OUTCOMES[status].advice} Everything else was graded.")


def _ended(checks: Sequence[CheckResult], status: str) -> list[CheckResult]:
    return [check for check in checks if check.status == status]


def _raised(cells: Sequence[CellReport]) -> Notice | None:
    raised = [cell for cell in cells if cell.status == "raised"]
    if not raised:
        return None
    title = f"{'A cell' if len(raised) == 1 else f'{len(raised)} cells'} of your notebook raised an error."
    advice = "The other cells still ran. Restart the kernel and run all cells before you hand in."
    return Notice("info", title, tuple(_cell_lines(raised)), advice)


def _cell_lines(cells: Sequence[CellReport]) -> list[str]:
    lines = [
        f"{short_text(cell.label[:1].upper() + cell.label[1:])}: {short_text(cell.message)}"
        for cell in cells[:MAX_CELLS]
    ]
    return lines + [f"And {len(cells) - MAX_CELLS} more."] * (len(cells) > MAX_CELLS)
