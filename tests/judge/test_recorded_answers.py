"""A notebook without an answer that replays what a reference answered earns nearly nothing with another secret.

The record is made by `helpers.record_replies`, whose command prints what each check gives.
"""

from __future__ import annotations

from functools import cache

import pytest
from helpers.record_replies import WAYS, Recording, Way, record, replayed

MOST = 5.0  # of 100; a model's own description gives some of them
NIGHTLY = pytest.mark.nightly
ASSIGNMENTS = ("imdb", *(pytest.param(name, marks=NIGHTLY) for name in ("reuters", "boston")))


@cache
def recording_of(assignment: str) -> Recording:
    """Record once for all ways of replaying."""
    return record(assignment, "one")


@pytest.mark.slow
@pytest.mark.process
@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_a_replay_repeats_the_run_that_it_was_recorded_in(assignment: str) -> None:
    got = replayed(assignment, recording_of(assignment), "requests", "one")
    assert sum(check.points for check in got) == 100


@pytest.mark.slow
@pytest.mark.process
@pytest.mark.parametrize("secret", ["two", "three"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_a_replay_is_worth_nothing_in_another_run(assignment: str, way: Way, secret: str) -> None:
    got = replayed(assignment, recording_of(assignment), way, secret)
    earned = {check.check: check.points for check in got if check.points}
    assert sum(earned.values()) <= MOST, earned
    assert not [check.detail for check in got if check.status == "kit_error"]
