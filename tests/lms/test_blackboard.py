"""Blackboard's download: the user between the assignment's name and the time of the attempt."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from helpers.site_files import by_name, code_of, found, ipynb, put_folder, put_zip

from autograder.intake.identity import Person

START = "House Prices_1"
TWO = {
    f"{START}_kim_attempt_2026-11-23-10-15-00_boston.ipynb": ipynb("kim"),
    f"{START}_s_lee_attempt_2026-11-24-23-59-59_boston.ipynb": ipynb("lee"),
}
ABOUT = "Name: Jun Lee (s_lee)\nAssignment: House Prices\nDate Submitted: Tuesday\n"


@pytest.mark.parametrize("make", [put_zip, put_folder])
def test_user_and_time_are_in_the_name(tmp_path: Path, make: type) -> None:
    submissions = by_name(make(tmp_path / ("a.zip" if make is put_zip else "a"), TWO))
    assert {name: one.origin.people[0].login for name, one in submissions.items()} == {"kim": "kim", "s_lee": "s_lee"}
    assert submissions["kim"].origin.submitted == datetime(2026, 11, 23, 10, 15)
    assert [code_of(one) for one in submissions.values()] == ["kim", "lee"]


def test_the_text_about_an_attempt_gives_the_name(tmp_path: Path) -> None:
    files = {**TWO, f"{START}_s_lee_attempt_2026-11-24-23-59-59.txt": ABOUT}
    intake = found(put_zip(tmp_path / "a.zip", files))
    people = [submission.origin.people[0] for submission in intake.submissions]
    assert people == [Person(login="kim"), Person(name="Jun Lee", login="s_lee")]
    assert intake.ignored == (f"{START}_s_lee_attempt_2026-11-24-23-59-59.txt",)


def test_a_text_about_somebody_else_is_told_and_not_believed(tmp_path: Path) -> None:
    files = {**TWO, f"{START}_kim_attempt_2026-11-23-10-15-00.txt": ABOUT}
    intake = found(put_zip(tmp_path / "a.zip", files))
    assert [one.origin.people for one in intake.submissions] == [(Person(login="kim"),), (Person(login="s_lee"),)]
    assert "its text file is about Jun Lee (s_lee), but the file name is not." in intake.notes[0]


def test_the_latest_attempt_counts_and_the_earlier_is_told(tmp_path: Path) -> None:
    earlier = f"{START}_kim_attempt_2026-11-20-08-00-00_boston.ipynb"
    intake = found(put_zip(tmp_path / "a.zip", {**TWO, earlier: ipynb("old")}))
    kim = next(one for one in intake.submissions if one.name == "kim")
    assert (code_of(kim), kim.origin.attempt) == ("kim", 2)
    assert intake.notes == (f"a.zip: {earlier} belongs to an earlier attempt and is left out.",)


def test_a_single_student_is_known_by_the_last_part(tmp_path: Path) -> None:
    (first, *_) = TWO.items()
    (one,) = found(put_zip(tmp_path / "a.zip", dict([first]))).submissions
    assert one.origin.people == (Person(login="kim"),)


def test_a_time_that_there_is_not_is_told(tmp_path: Path) -> None:
    name = f"{START}_kim_attempt_2026-99-23-10-15-00_boston.ipynb"
    intake = found(put_zip(tmp_path / "a.zip", {name: ipynb()}))
    assert intake.submissions[0].origin.submitted is None
    assert "2026-99-23-10-15-00 is not a valid time" in intake.notes[0]
