"""A list of students in anybody's columns, and how it fits what was handed in."""

from __future__ import annotations

import csv
from datetime import datetime, timezone
from pathlib import Path

import pytest
from helpers.site_files import found, ipynb, put_folder, put_zip
from rich.console import Console
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.csv_tables import TableError
from autograder.intake.identity import Person
from autograder.submissions.find import Intake
from autograder.submissions.report import match_roster_and_report, write_report
from autograder.submissions.roster import match, read_roster

CANVAS = (
    "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,Boston (7)\r\n"
    "    Points Possible,,,,,100\r\n"
    '"Kim, Min-ji",101,S1,kim,A,\r\n'
    '"Lee, Jun",102,S2,lee,A,\r\n'
    '"Student, Test",199,,x,A,\r\n'
)
ZIP = {
    "kimminji_101_90001_a.ipynb": ipynb(),
    "leejun_102_90002_a.ipynb": ipynb(),
    "choiha_105_90003_a.ipynb": ipynb(),
}


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode())
    return path


def people(tmp_path: Path, text: str) -> list[Person]:
    return [one.person for one in read_roster(write(tmp_path, text))[0]]


def take(tmp_path: Path, intake: Intake, roster: str) -> tuple[Intake, str, list[dict[str, str]]]:
    console = Console(width=200)
    with console.capture() as capture:
        done = match_roster_and_report(intake, write(tmp_path, roster), console)
    write_report(done, tmp_path / "out")
    with (tmp_path / "out" / "roster.csv").open(encoding="utf-8", newline="") as file:
        return done, capture.get(), list(csv.DictReader(file))


def test_canvas_gradebook_lists_its_students(tmp_path: Path) -> None:
    assert people(tmp_path, CANVAS) == [
        Person(name="Kim, Min-ji", numbers={"canvas": "101"}, sid="S1", login="kim"),
        Person(name="Lee, Jun", numbers={"canvas": "102"}, sid="S2", login="lee"),
    ]


def test_moodles_worksheet_lists_its_participants_with_times(tmp_path: Path) -> None:
    text = (
        "Identifier,Full name,ID number,Email address,Status,Grade,Last modified (submission)\n"
        'Participant 11,Min-ji Kim,S1,kim@x.org,Submitted,,"Monday, 23 November 2026, 10:15 AM"\n'
        "Participant 12,Jun Lee,S2,lee@x.org,No submission,,-\n"
    )
    listed, notes = read_roster(write(tmp_path, text))
    assert listed[0].person == Person(name="Min-ji Kim", numbers={"moodle": "11"}, sid="S1", email="kim@x.org")
    assert [one.submitted for one in listed] == [datetime(2026, 11, 23, 10, 15), None]
    assert notes == []


def test_a_worksheet_in_another_language_is_read_by_its_cells(tmp_path: Path) -> None:
    text = "ID,Vollständiger Name\nTeilnehmer/in12,x\n"
    assert people(tmp_path, text.replace("Teilnehmer/in12", "Teilnehmer 12"))[0].numbers["moodle"] == "12"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("name;id;email\nMin-ji Kim;7;k@x\n", Person(name="Min-ji Kim", number="7", email="k@x")),
        ("First Name\tLast Name\tSID\nMin-ji\tKim\tS1\n", Person(name="Min-ji Kim", sid="S1")),
        ("이름,학번\n김민지,2026001\n", Person(name="김민지", sid="2026001")),
        ("username\nkim\n", Person(login="kim")),
        ("Name,SID,Role\nTeacher,T1,Instructor\nKim,S1,Student\n", Person(name="Kim", sid="S1")),
        ("\nname\n\nKim\n,\n", Person(name="Kim")),
    ],
)
def test_lists_of_your_own_may_have_these_columns(tmp_path: Path, text: str, person: Person) -> None:
    assert people(tmp_path, text) == [person]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "list.csv is empty"),
        (b"colour,size\nred,3\n", r"list.csv has no column that identifies students \(colour, size\)"),
        (b"name\n\xff\n", "list.csv, line 2: this is not UTF-8 text. Save the file as CSV UTF-8"),
        (b"name\n", "list.csv has no students"),
    ],
)
def test_a_list_that_cannot_be_used_says_why(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "list.csv").write_bytes(data)
    with pytest.raises(TableError, match=why):
        read_roster(tmp_path / "list.csv")


def test_grading_does_not_begin_with_a_list_that_cannot_be_used(tmp_path: Path) -> None:
    put_folder(tmp_path / "in", {"kim.ipynb": ipynb()})
    roster = write(tmp_path, "colour\nred\n")
    arguments = ["grade", "boston", tmp_path / "in", "--roster", roster, "--out", tmp_path / "out"]
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert (done.exit_code, (tmp_path / "out").exists()) == (2, False)
    assert "list.csv has no column that identifies students" in done.output


def test_a_list_that_is_missing_says_so(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"list\.csv cannot be read \(No such file or directory\)"):
        read_roster(tmp_path / "list.csv")


def test_a_student_who_is_listed_twice_is_told_with_both_lines(tmp_path: Path) -> None:
    _, notes = read_roster(write(tmp_path, "name,id\nJun Lee,1\nHa Choi,2\nJun Lee,1\n"))
    assert notes == ["list.csv, line 4: Jun Lee (1) is listed a second time, first in list.csv, line 2."]


def test_a_time_that_is_none_is_told_with_its_line(tmp_path: Path) -> None:
    _, notes = read_roster(write(tmp_path, "name,submitted\nJun Lee,yesterday\n"))
    assert notes[0].startswith('list.csv, line 2: "yesterday" is not a date with a time.')


def test_matched_unmatched_and_missing_are_named(tmp_path: Path) -> None:
    roster = CANVAS + '"Park, Seo",103,S3,park,A,\r\n'
    intake, shown, rows = take(tmp_path, found(put_zip(tmp_path / "a.zip", ZIP)), roster)
    assert [(row["what"], row["name"], row["submission"]) for row in rows] == [
        ("unmatched", "choiha", "choiha"),
        ("matched", "Kim, Min-ji", "kimminji"),
        ("matched", "Lee, Jun", "leejun"),
        ("missing", "Park, Seo", ""),
    ]
    assert "roster: 2 matched, 1 unmatched, 1 missing, 0 double" in shown
    assert "unmatched: choiha (105): not on the roster" in shown
    assert "missing: Park, Seo (S3): nothing submitted" in shown
    names = {submission.name: submission.origin.people[0] for submission in intake.submissions}
    assert names["kimminji"] == Person(name="Kim, Min-ji", numbers={"canvas": "101"}, sid="S1", login="kim")


def test_a_student_who_handed_in_twice_is_double(tmp_path: Path) -> None:
    intake = found(put_folder(tmp_path / "in", {"Kim Min-ji.ipynb": ipynb(), "Min-ji Kim.py": "x = 1"}))
    _, shown, rows = take(tmp_path, intake, "name,id\nMin-ji Kim,S1\n")
    assert [row["what"] for row in rows] == ["double", "double"]
    assert "submitted 2 times: Kim Min-ji, Min-ji Kim" in shown


def test_a_name_that_two_students_have_is_double_unless_a_number_tells(tmp_path: Path) -> None:
    listed, _ = read_roster(write(tmp_path, "name,canvas id\nJun Lee,102\nJun Lee,104\n"))
    plain = found(put_folder(tmp_path / "in", {"Jun Lee.ipynb": ipynb()}))
    assert [finding.detail for finding in match(plain.submissions, listed).findings if finding.what == "double"] == [
        "may be Jun Lee (102) (list.csv, line 2) or Jun Lee (104) (list.csv, line 3)"
    ]
    canvas = found(put_zip(tmp_path / "a.zip", ZIP))
    assert [one.what for one in match(canvas.submissions[2:], listed).findings] == ["matched", "missing"]


def test_a_time_in_the_list_counts_where_the_submission_has_none(tmp_path: Path) -> None:
    intake = found(put_zip(tmp_path / "a.zip", ZIP))
    done, _, _ = take(tmp_path, intake, "name,submitted\nMin-ji Kim,2026-11-23 10:15 +01:00\nSeo Park,\n")
    (kim,) = [one.origin for one in done.submissions if one.name == "kimminji"]
    assert kim.people == (Person(name="Min-ji Kim", numbers={"canvas": "101"}),)
    assert kim.submitted == datetime(2026, 11, 23, 9, 15, tzinfo=timezone.utc)
    assert done.missing == (Person(name="Seo Park"),)


def test_what_is_odd_is_shown_in_part_and_written_in_full(tmp_path: Path) -> None:
    notes = tuple(f"a.zip: file {number} is odd." for number in range(25))
    intake = found(put_folder(tmp_path / "in", {"kim.ipynb": ipynb()}))
    console = Console(width=200)
    with console.capture() as capture:
        odd = match_roster_and_report(Intake(intake.submissions, (), notes), None, console)
    write_report(odd, tmp_path / "out")
    path = tmp_path / "out" / "intake-notes.txt"
    assert path.read_text("utf-8").splitlines() == list(notes)
    assert capture.get().splitlines()[-2:] == ["a.zip: file 19 is odd.", "5 more in intake-notes.txt"]
    write_report(intake, tmp_path / "out")
    assert not path.exists()


def test_blind_the_terminal_has_numbers_and_only_the_files_have_names(tmp_path: Path) -> None:
    intake = found(put_folder(tmp_path / "in", {"kim.ipynb": ipynb(), "choi.ipynb": ipynb()}))
    odd = Intake(intake.submissions, (), ("kim.ipynb is odd.", "choi.ipynb is odd."))
    console = Console(width=200)
    with console.capture() as capture:
        done = match_roster_and_report(odd, write(tmp_path, "name\nkim\nseo\n"), console, blind=True)
    write_report(done, tmp_path / "out")
    assert capture.get().splitlines() == [
        "2 remarks with names in intake-notes.txt",
        "roster: 1 matched, 1 unmatched, 1 missing, 0 double",
    ]
    assert "seo" in (tmp_path / "out" / "roster.csv").read_text("utf-8")


def test_names_reach_spreadsheet_and_terminal_harmless(tmp_path: Path) -> None:
    intake = found(put_folder(tmp_path / "in", {"=1+1\x1b[31m.ipynb": ipynb()}))
    _, shown, rows = take(tmp_path, intake, "name\n@Jun Lee\n")
    assert "\x1b[31m" not in shown
    assert {row["name"][:2] for row in rows} == {"'=", "'@"}
