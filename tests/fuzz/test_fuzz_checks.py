"""No check crashes on an answer, however odd: it is wrong or right."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder import config
from autograder.judge import grader_secrets
from autograder.judge.grader_secrets import GraderSecrets
from autograder.judge.run_checks import load_checks
from autograder.paths import ROOT
from fuzz.bounds import bounded
from fuzz.forged_student import HELD_OUT_ROWS, ForgedStudent
from shared.student.protocol import CheckFailed

Check = Callable[[ForgedStudent], None]
_GRADING = config.load(ROOT / "grading.yml")
_CHECKS = [(assignment, info) for assignment in _GRADING.assignments for info in load_checks(assignment)]


@pytest.fixture(scope="module", autouse=True)
def facts_of_the_grader() -> Iterator[None]:
    """Thresholds, and held-out labels that are all 1."""
    configured = _GRADING.assignments
    bars = {
        name: each.for_source("synthetic") for one in configured.values() for name, each in one.thresholds.items()
    }
    with pytest.MonkeyPatch.context() as patch:
        names = [name for one in configured for name in (one, *grader_secrets.drawn_names(one))]
        labels = dict.fromkeys(names, np.ones(HELD_OUT_ROWS, np.int64))
        patch.setattr(grader_secrets, "_current", [GraderSecrets("synthetic", bars, labels)])
        yield
    grader_secrets.pop_staff_notes()


# There are many checks: each gets a thirtieth of the profile's examples.
@pytest.mark.parametrize("check", [pytest.param(info.run, id=f"{one}-{info.name}") for one, info in _CHECKS])
@settings(max_examples=max(3, settings().max_examples // 30))
@given(data=st.data())
def test_any_answer_is_right_or_wrong(check: Check, data: st.DataObject) -> None:
    try:
        with bounded(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # NumPy's, of overflows
            check(ForgedStudent(data.draw))
    except CheckFailed as wrong:
        f"{wrong} {wrong.hint}".encode()
