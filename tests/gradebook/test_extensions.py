"""Who may hand in later, from a CSV file: for whom, for which assignment, and what is wrong with which line."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from autograder.csv_tables import TableError
from autograder.gradebook.extensions import Extension, apply, read_extensions
from autograder.intake.identity import Person

DUE = datetime(2026, 10, 24, 23, 59, tzinfo=ZoneInfo("Europe/Berlin"))
KIM, LEE = Person(name="kimminji", numbers={"canvas": "101"}), Person(name="leejun", numbers={"canvas": "102"})
SECOND_LEE = Person(name="leejun", numbers={"canvas": "103"})


def read(tmp_path: Path, text: str) -> list[Extension]:
    (tmp_path / "late.csv").write_text(text, "utf-8")
    return read_extensions(tmp_path / "late.csv", ["imdb", "boston"])


def due(tmp_path: Path, text: str, *people: Person) -> tuple[list[datetime | None], list[str]]:
    own, problems = apply(read(tmp_path, text), "boston", people)
    return [own[place].due(DUE) if place in own else None for place in range(len(people))], problems


def test_an_extension_gives_days_or_a_date(tmp_path: Path) -> None:
    text = "name,days,due\nMin-ji Kim,2,\nJun Lee,,2026-11-01 12:00 Asia/Seoul\n"
    dates, problems = due(tmp_path, text, KIM, LEE)
    assert dates == [DUE + timedelta(days=2), datetime(2026, 11, 1, 12, tzinfo=ZoneInfo("Asia/Seoul"))]
    assert problems == []


def test_a_day_more_ends_at_the_same_time_of_day_also_when_the_clocks_change(tmp_path: Path) -> None:
    (date,), _ = due(tmp_path, "name,days\nMin-ji Kim,1\n", KIM)
    assert date is not None
    assert date.isoformat() == "2026-10-25T23:59:00+01:00"


def test_an_extension_is_for_its_assignment_or_for_all(tmp_path: Path) -> None:
    text = "name,assignment,days\nMin-ji Kim,imdb,9\nMin-ji Kim,all,1\nJun Lee,,1\nJun Lee,boston,3\n"
    dates, problems = due(tmp_path, text, KIM, LEE)
    assert dates == [DUE + timedelta(days=1), DUE + timedelta(days=3)]
    assert problems == []


def test_an_extension_for_nobody_names_its_line(tmp_path: Path) -> None:
    dates, problems = due(tmp_path, "name,days\nHa Choi,2\nMin-ji Kim,1\n", KIM)
    assert dates == [DUE + timedelta(days=1)]
    assert problems == [
        "late.csv, line 2: the extension matches nobody: Ha Choi has submitted nothing and is not on the roster."
        " Correct the name or number."
    ]


def test_an_extension_that_two_students_may_have_is_given_to_none(tmp_path: Path) -> None:
    dates, problems = due(tmp_path, "name,days\nJun Lee,2\n", LEE, SECOND_LEE)
    assert dates == [None, None]
    assert problems == [
        "late.csv, line 2: the extension may be for leejun (102) or leejun (103), so nobody gets it. Add an id."
    ]


def test_a_number_tells_two_students_of_one_name_apart(tmp_path: Path) -> None:
    dates, problems = due(tmp_path, "name,canvas id,days\nJun Lee,103,2\n", LEE, SECOND_LEE)
    assert (dates, problems) == ([None, DUE + timedelta(days=2)], [])


def test_of_two_extensions_the_later_counts_and_both_lines_are_named(tmp_path: Path) -> None:
    dates, problems = due(tmp_path, "name,days\nMin-ji Kim,3\nMin-ji Kim,1\n", KIM)
    assert dates == [DUE + timedelta(days=3)]
    assert "late.csv, line 3: Min-ji Kim has a second extension; the first is in late.csv, line 2." in problems[0]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name,days\nKim,two\n", 'late.csv, line 2: days is "two", but must be a whole number.'),
        ("name,days\nKim,-1\n", 'late.csv, line 2: days is "-1", but must be a whole number.'),
        ("name,days\nKim,99999\n", "late.csv, line 2: days is 99999, but must be less than 1000."),
        ("name,due\nKim,2026-11-01 12:00\n", 'late.csv, line 2: "2026-11-01 12:00" has no zone.'),
        ("name,days,due\nKim,,\n", "late.csv, line 2: an extension needs either due or days, not both."),
        ("name,days\n,3\n", "late.csv, line 2: the extension has no name."),
        ("name,days,assignment\nKim,3,bostn\n", 'late.csv, line 2: there is no assignment "bostn".'),
        ("name\nKim\n", "late.csv has neither a column due nor a column days."),
    ],
)
def test_a_slip_of_the_pen_is_an_error_with_its_line(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(TableError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(why)


def test_all_wrong_lines_are_listed_at_once(tmp_path: Path) -> None:
    with pytest.raises(TableError) as caught:
        read(tmp_path, "name,days\nKim,x\nLee,1\nChoi,y\n")
    assert [line.split(":")[0] for line in str(caught.value).splitlines()] == ["late.csv, line 2", "late.csv, line 4"]
