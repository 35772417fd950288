"""Times are read as people and sites write them, and one that must have a zone has it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from autograder.times import in_zone_of, read_time, read_zoned_time

MOMENT = datetime(2026, 11, 30, 23, 59, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-30 23:59 +01:00",
        "2026-11-30T23:59:00+0100",
        "2026-11-30T23:59+01",
        "2026-11-30 22:59 UTC",
        "2026-11-30T22:59:00.000000000 Z",
        "2026-11-30 23:59 Europe/Berlin",
        " 2026-11-30   17:59:00 America/New_York ",
    ],
)
def test_one_moment_in_many_forms(text: str) -> None:
    assert read_zoned_time(text) == MOMENT


def test_half_an_hour_west_of_greenwich_is_west() -> None:
    assert read_time("2026-11-30 12:00 -03:30").utcoffset() == -timedelta(hours=3, minutes=30)


@pytest.mark.parametrize(
    ("text", "hour"),
    [("Monday, 30 November 2026, 11:59 PM", 23), ("Monday, 30 November 2026, 07:59", 7)],
)
def test_moodles_dates_are_read_without_a_zone(text: str, hour: int) -> None:
    assert read_time(text) == datetime(2026, 11, 30, hour, 59)


def test_a_time_without_a_zone_takes_that_of_another() -> None:
    due = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Asia/Seoul"))
    assert in_zone_of(datetime(2026, 7, 1, 11), due).isoformat() == "2026-07-01T11:00:00+09:00"
    assert in_zone_of(MOMENT, due) is MOMENT


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-11-30 23:59", "has no zone"),
        ("2026-11-30", "is not a date with a time"),
        ("2026-13-30 23:59 UTC", "is not a valid time"),
        ("2026-11-30 23:59 Mars/Base", '"Mars/Base" is not a zone that this machine knows'),
        ("2026-11-30 23:59 KST", '"KST" is not a zone that this machine knows'),
        ("2026-11-30 23:59 ../etc/passwd", "is not a date with a time"),
        ("2026-11-30 23:59 +15:00", '"+15:00" is not a valid zone'),
        ("soon", "is not a date with a time"),
    ],
)
def test_what_is_no_time_with_a_zone_is_told_with_an_example(text: str, why: str) -> None:
    with pytest.raises(ValueError, match="Write it like 2026-11-30 23:59 Europe/Berlin") as caught:
        read_zoned_time(text)
    assert why in str(caught.value)
