"""Runs checks for the test files of a plain Otter autograder, in the student's process.

There is no process boundary here: Otter runs tests where the student's code runs. The zip's README says so.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from autograder.config.thresholds import Threshold
from autograder.judge.grader_secrets import GraderSecrets, set_secrets
from autograder.judge.prepared_data import live_arrays
from shared.checks.common import Check
from shared.checks.registry import find_checks
from shared.notebook import run_on
from shared.student.in_process import InProcessStudent
from shared.student.protocol import Array

THRESHOLDS_FILE = "thresholds.json"
SEED = 0
_OF_IPYTHON = ("In", "Out", "exit", "quit", "get_ipython")


def run_check(assignment: str, check: str, env: dict[str, Any]) -> None:
    """Run one check, public or hidden, on a notebook's globals.

    Args:
        env: The notebook's globals.

    Raises:
        CheckFailed: The answer is not right.
    """
    checks = _checks(assignment)
    if check not in checks:
        raise LookupError(f"there is no check {check} for {assignment}")
    _arrays(assignment)
    run_on(_student(assignment, env), checks[check])


@cache
def _checks(assignment: str) -> dict[str, Check]:
    packages = (f"{package}.{assignment}" for package in ("shared.checks", "autograder.checks"))
    return {found.name: found.run for package in packages for found in find_checks(package)}


_last: list[tuple[dict[str, Any], dict[str, Any], InProcessStudent]] = []


def _student(assignment: str, env: dict[str, Any]) -> InProcessStudent:
    """Return the student of the last check, with its cached answers, as long as no global has changed."""
    values = {name: value for name, value in env.items() if not name.startswith("_") and name not in _OF_IPYTHON}
    if _last:
        last_env, last_values, student = _last[0]
        same = last_env is env and values.keys() == last_values.keys()
        if same and all(value is last_values[name] for name, value in values.items()):
            return student
    # A copy each time: changes that an answer makes must not reach the next call.
    student = InProcessStudent(env, lambda name: _arrays(assignment)[name].copy(), seed=SEED)
    _last[:] = [(env, values, student)]
    return student


@cache
def _arrays(assignment: str) -> dict[str, Array]:
    """Return the prepared inputs by name, and set thresholds, held-out labels and the secret for drawing."""
    content = json.loads(Path(__file__).with_name(THRESHOLDS_FILE).read_text("utf-8"))
    arrays, labels, source = live_arrays(assignment, secret=content["secret"])
    thresholds = {name: Threshold(**one[source]) for name, one in content[assignment].items()}
    set_secrets(GraderSecrets(source, thresholds, labels, content["secret"]))
    return arrays
