"""Gradescope's `results.json`: one test per check, and for an error in the grader a sentence instead of a trace.

The format is that of Gradescope's autograder specification (`docs/specs.md` of its samples).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.config import AssignmentConfig
from autograder.feedback.model import POINTS, check_feedback
from autograder.feedback.plain_text import check_lines, notice_lines
from autograder.feedback.wording import notices_of
from autograder.files import atomic_write
from autograder.results import CheckResult, SubmissionResult
from autograder.text import one_line, to_json

MAX_TEXT = 4000
FAULT_TEXT = (
    "The autograder failed, so your work was not graded. Please tell your instructor; nothing that you submitted is "
    "lost."
)


def results_of(result: SubmissionResult, assignment: AssignmentConfig, extra: Mapping[str, object]) -> dict[str, Any]:
    """Return the content of `results.json`. An error in the grader gives score 0 and `kit_error` in `extra_data`.

    Args:
        assignment: Its part of grading.yml; says when students see the hidden checks.
        extra: Versions, hashes and the like, kept as `extra_data`.
    """
    if result.status == "kit_error":
        return fault_results(result.message, {**extra, "submission_status": result.status}, result.seconds)
    numbers: Counter[str] = Counter()
    tests = []
    for check in result.checks:
        numbers[check.question] += 1
        number = f"{check.question.removeprefix('q')}.{numbers[check.question]}"
        tests.append(_test(check, number, assignment))
    content: dict[str, Any] = {
        "score": result.score,
        "execution_time": _rough(result.seconds),
        "output": "\n".join(notice_lines(notices_of(result)))[:MAX_TEXT],
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": {
            **extra,
            "submission_status": result.status,
            "sandbox": result.sandbox,
            "data": result.data_source,
            "kit_error": False,
        },
    }
    if assignment.gradescope.leaderboard:
        content["leaderboard"] = [{"name": "points", "value": result.score, "order": "desc"}]
    return content


def _rough(seconds: float) -> float:
    """Return a time in steps of 10 s: students see it, and a hidden call can choose how long it takes."""
    return 10.0 * math.ceil(seconds / 10)


def fault_results(reason: str, extra: Mapping[str, object], seconds: float = 0.0, text: str = "") -> dict[str, Any]:
    """Return the results when the grader failed: score 0, and what the student should do.

    Args:
        reason: For the instructor, in `extra_data`; one line.
        extra: As for `results_of`.
        text: What the student reads; `FAULT_TEXT` if "".
    """
    return {
        "score": 0.0,
        "execution_time": _rough(seconds),
        "output": text or FAULT_TEXT,
        "output_format": "text",
        "stdout_visibility": "hidden",
        "tests": [],
        "extra_data": {**extra, "kit_error": True, "reason": one_line(reason)[:MAX_TEXT]},
    }


def write_results(content: Mapping[str, object], path: Path) -> None:
    """Write `results.json` in one step."""
    atomic_write(path, to_json(content))


def _test(check: CheckResult, number: str, assignment: AssignmentConfig) -> dict[str, Any]:
    shown = check_feedback(check, assignment.feedback)
    named = f"check {number}" if assignment.feedback == POINTS else shown.sentence
    return {
        "number": number,
        "name": f"{assignment.questions[check.question].title}: {named}",
        "name_format": "text",
        "score": check.points,
        "max_score": check.max_points,
        "status": "passed" if check.points >= check.max_points else "failed",
        "output": "\n".join(check_lines(shown))[:MAX_TEXT] if not shown.passed else "",
        "output_format": "text",
        "visibility": assignment.gradescope.hidden_checks if check.hidden else "visible",
        "extra_data": {"check": check.check, "status": check.status},
    }
