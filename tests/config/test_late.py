"""What being late costs: by started days from the due date, with grace, a limit, and summer time in between."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from autograder import config
from autograder.config.lateness import LATE, NOT_ACCEPTED, ON_TIME, UNKNOWN, LateRule, lateness
from autograder.paths import ROOT

BERLIN = ZoneInfo("Europe/Berlin")
DUE = datetime(2026, 11, 30, 23, 59, tzinfo=BERLIN)
RULE = LateRule(grace_minutes=10, percent_per_day=20, max_days=3)
TITLE = "    title: Predicting house prices\n"


@pytest.mark.parametrize(
    ("over", "state", "days", "left"),
    [
        (timedelta(days=-3), ON_TIME, 0, 50),
        (timedelta(0), ON_TIME, 0, 50),
        (timedelta(minutes=10), ON_TIME, 0, 50),
        (timedelta(minutes=10, microseconds=1), LATE, 1, 40),
        (timedelta(days=1), LATE, 1, 40),
        (timedelta(days=1, seconds=1), LATE, 2, 30),
        (timedelta(days=3), LATE, 3, 20),
        (timedelta(days=3, seconds=1), NOT_ACCEPTED, 4, 0),
    ],
)
def test_each_started_day_costs(over: timedelta, state: str, days: int, left: float) -> None:
    got = lateness(DUE + over, DUE, RULE)
    assert (got.state, got.days, got.apply_to(50)) == (state, days, left)


def test_never_less_than_nothing_is_left() -> None:
    assert lateness(DUE + timedelta(days=8), DUE, LateRule(percent_per_day=20)).apply_to(50) == 0


def test_without_a_due_date_nothing_is_late() -> None:
    assert lateness(DUE, None, RULE).apply_to(50) == 50
    assert lateness(DUE, None, RULE).description == ""


def test_without_a_time_nothing_is_taken_off() -> None:
    got = lateness(None, DUE, RULE)
    assert (got.state, got.apply_to(50)) == (UNKNOWN, 50)


def test_without_a_rule_being_late_is_told_and_costs_nothing() -> None:
    got = lateness(DUE + timedelta(hours=1), DUE, LateRule())
    assert (got.description, got.apply_to(50)) == ("1 day late: 0 % off", 50)


def test_a_time_in_another_zone_is_the_same_moment() -> None:
    assert lateness(datetime(2026, 11, 30, 22, 59, tzinfo=timezone.utc), DUE, RULE).state == ON_TIME
    assert lateness(datetime(2026, 11, 30, 23, 59, tzinfo=timezone.utc), DUE, RULE).state == LATE


def test_a_time_without_a_zone_is_in_that_of_the_due_date() -> None:
    assert lateness(datetime(2026, 11, 30, 23, 59), DUE, RULE).state == ON_TIME


def test_a_day_is_24_hours_also_when_the_clocks_change() -> None:
    due = datetime(2026, 10, 24, 12, tzinfo=BERLIN)  # the clocks go back in the night after it
    rule = LateRule(percent_per_day=10)
    assert lateness(datetime(2026, 10, 25, 11, tzinfo=BERLIN), due, rule).days == 1
    assert lateness(datetime(2026, 10, 25, 11, 30, tzinfo=BERLIN), due, rule).days == 2


def grading(tmp_path: Path, lines: str, top: str = "") -> config.Grading:
    text = (ROOT / "grading.yml").read_text("utf-8").replace(TITLE, TITLE + lines).replace("version: 1\n", top)
    (tmp_path / "grading.yml").write_text("version: 1\n" + text, "utf-8")
    return config.load(tmp_path / "grading.yml")


def line_of(tmp_path: Path, start: str) -> int:
    lines = (tmp_path / "grading.yml").read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if line.strip().startswith(start))


def test_the_default_has_no_due_dates() -> None:
    assert all(one.due is None for one in config.load(ROOT / "grading.yml").assignments.values())


def test_an_assignments_rule_completes_that_of_the_file(tmp_path: Path) -> None:
    lines = "    due: 2026-11-30 23:59 Europe/Berlin\n    late:\n      max_days: 2\n"
    top = "late:\n  grace_minutes: 5\n  percent_per_day: 10\nextensions: extensions.csv\n"
    got = grading(tmp_path, lines, top)
    assert got.assignments["boston"].due == DUE
    assert got.assignments["boston"].late == LateRule(grace_minutes=5, percent_per_day=10, max_days=2)
    assert got.assignments["imdb"].late == LateRule(grace_minutes=5, percent_per_day=10)
    assert got.extensions == "extensions.csv"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("due: 2026-11-30", "boston.due: 2026-11-30 has neither a time nor a zone."),
        ("due: 2026-11-30 23:59", 'boston.due: "2026-11-30 23:59" has no zone.'),
        ("due: 2026-11-30T23:59:00", "boston.due: 2026-11-30 23:59:00 has no zone."),
        ("due: 7", "boston.due: 7 is not a valid time."),
        ("due:", "boston.due is empty."),
        ("late: {percent_per_day: 101}", "boston.late.percent_per_day is 101; it must be 100 or less."),
        ("late: {max_days: -1}", "boston.late.max_days is -1; it must be 0 or more."),
        ("late: {percent: 10}", 'boston.late has an unknown key "percent". Did you mean "percent_per_day"?'),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, line: str, why: str) -> None:
    with pytest.raises(config.ConfigError) as caught:
        grading(tmp_path, f"    {line}\n")
    assert str(caught.value).startswith(f"grading.yml, line {line_of(tmp_path, line)}: {why}")
