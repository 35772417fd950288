"""Runs that follow each other: the next one is opened ahead, used once, and closed whatever happens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from types import SimpleNamespace
from typing import Any

import pytest

from autograder.grading import prefetch
from autograder.grading.prefetch import RunPrefetcher
from autograder.grading.run import RunPlan

IMDB, REUTERS = (RunPlan(SimpleNamespace(name=name)) for name in ("imdb", "reuters"))  # type: ignore[arg-type] # a name is enough


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was opened and closed, and by which thread; plans named "broken" can't be opened."""
    happened: list[str] = []

    @contextmanager
    def open_run_with_graders(plan: RunPlan, _sandbox: Any) -> Iterator[tuple[Any, Any]]:
        own = threading.current_thread() is threading.main_thread()
        happened.append(f"{plan.assignment.name} opened {'on demand' if own else 'ahead'}")
        if plan.assignment.name == "broken":
            raise ValueError("no data")
        try:
            yield plan.assignment.name, None
        except KeyboardInterrupt:
            happened.append(f"{plan.assignment.name} interrupted")
            raise
        finally:
            happened.append(f"{plan.assignment.name} closed")

    monkeypatch.setattr(prefetch, "open_run_with_graders", open_run_with_graders)
    monkeypatch.setattr(prefetch, "open_sandbox", lambda _level: nullcontext())
    return happened


def test_a_run_is_opened_when_it_is_asked_for(told: list[str]) -> None:
    with RunPrefetcher() as runs, runs.open(IMDB) as (run, _):
        assert run == "imdb"  # type: ignore[comparison-overlap] # see `told`
    assert told == ["imdb opened on demand", "imdb closed"]


def test_the_one_that_was_opened_ahead_is_used(told: list[str]) -> None:
    with RunPrefetcher() as runs:
        runs.open_ahead(IMDB)
        with runs.open(IMDB) as (run, _):
            assert run == "imdb"  # type: ignore[comparison-overlap] # see `told`
            assert told == ["imdb opened ahead"]
        with runs.open(IMDB):  # it is used once
            pass
    assert told == ["imdb opened ahead", "imdb closed", "imdb opened on demand", "imdb closed"]


def test_for_another_plan_it_is_closed(told: list[str]) -> None:
    with RunPrefetcher() as runs:
        runs.open_ahead(IMDB)
        with runs.open(REUTERS):
            pass
    assert told == ["imdb opened ahead", "imdb closed", "reuters opened on demand", "reuters closed"]


def test_what_nobody_asked_for_is_closed(told: list[str]) -> None:
    with RunPrefetcher() as runs:
        runs.open_ahead(IMDB)
        runs.open_ahead(REUTERS)
    assert told == ["imdb opened ahead", "imdb closed", "reuters opened ahead", "reuters closed"]


def test_what_is_wrong_is_told_where_the_run_is_asked_for(told: list[str]) -> None:
    broken = RunPlan(SimpleNamespace(name="broken"))  # type: ignore[arg-type] # a name is enough
    with RunPrefetcher() as runs:
        runs.open_ahead(broken)
        with pytest.raises(ValueError, match="no data"), runs.open(broken):
            pytest.fail("it is open")
        runs.open_ahead(broken)
    assert told == ["broken opened ahead"] * 2


def test_an_interruption_reaches_the_run_that_is_closed(told: list[str]) -> None:
    with pytest.raises(KeyboardInterrupt), RunPrefetcher() as runs:
        runs.open_ahead(IMDB)
        with runs.open(IMDB):
            runs.open_ahead(REUTERS)
            raise KeyboardInterrupt
    assert told[:1] == ["imdb opened ahead"]
    assert [entry for entry in told if "imdb" in entry][1:] == ["imdb interrupted", "imdb closed"]
    assert told[-1] == "reuters closed"
