"""Moodle's grading worksheet comes back with grades and feedback, and a feedback zip that Moodle can tell apart."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from helpers.graded_runs import graded, origin, result, table
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.intake.identity import Person

WORKSHEET = (
    "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments\n"
    'Participant 11,Min-ji Kim,kim@x.org,Submitted,,100.00,Yes,"Monday, 23 November 2026, 10:15 AM",-,\n'
    'Participant 12,Jun Lee,lee@x.org,Submitted,50,100.00,No,"Monday, 23 November 2026, 10:16 AM",-,old\n'
    "Participant 13,=Ha Choi,choi@x.org,No submission,,100.00,Yes,-,-,\n"
)
COMMENTS = "Feedback comments"


@pytest.fixture
def run(tmp_path: Path) -> Path:
    (tmp_path / "sheet.csv").write_text(WORKSHEET, "utf-8")
    people = {"Min-ji Kim": "11", "Jun Lee": "12"}
    origins = {
        name: origin(
            "moodle", Person(name=name, numbers={"moodle": number}), place=f"{name}_{number}_assignsubmission_file"
        )
        for name, number in people.items()
    }
    return graded(tmp_path / "grades", [result("Min-ji Kim", 99), result("Jun Lee", 40)], origins)


def export(run: Path, *more: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["export", "moodle", str(run), *map(str, more)])
    return done.exit_code, done.output


def test_grade_and_feedback_change_and_nothing_else(run: Path) -> None:
    export(run, "--template", run.parent / "sheet.csv")
    before, after = table(run.parent / "sheet.csv"), table(run / "moodle-grades.csv")
    assert list(after[0]) == list(before[0])
    assert [row["Grade"] for row in after] == ["99", "50", ""]
    assert after[0].items() - before[0].items() == {("Grade", "99"), (COMMENTS, after[0][COMMENTS])}
    assert after[1] == before[1]
    assert after[2] == before[2] | {"Full name": "'=Ha Choi"}


def test_feedback_is_html_in_which_nothing_of_the_student_is_markup(run: Path) -> None:
    export(run, "--template", run.parent / "sheet.csv")
    comment = table(run / "moodle-grades.csv")[0][COMMENTS]
    assert comment.startswith("boston: 99 of 100 points<br>q1: 8 of 8<br>")
    assert "&lt;b&gt;. Expected 1, got =2." in comment
    assert "hidden detail" not in comment
    assert "<b>" not in comment


def test_what_moodle_would_not_take_is_told(run: Path) -> None:
    code, shown = export(run, "--template", run.parent / "sheet.csv")
    assert code == 1
    assert "sheet.csv, line 3: the grade of Jun Lee (12) cannot be changed in Moodle." in shown
    assert "no grade: =Ha Choi (13): nothing submitted" in shown


def test_without_a_worksheet_one_is_made_of_what_is_known(run: Path) -> None:
    code, _ = export(run)
    rows = table(run / "moodle-grades.csv")
    assert code == 0
    assert [(row["Identifier"], row["Full name"], row["Grade"]) for row in rows] == [
        ("Participant 11", "Min-ji Kim", "99"),
        ("Participant 12", "Jun Lee", "40"),
    ]
    assert {"Identifier", "Grade", "Last modified (grade)"} <= set(rows[0])


def test_a_worksheet_in_another_language_takes_the_column_that_is_named(run: Path) -> None:
    text = "ID,Name,Bewertung,Zuletzt\nTeilnehmer 11,Min-ji Kim,,-\n"
    (run.parent / "sheet.csv").write_text(text, "utf-8")
    export(run, "--template", run.parent / "sheet.csv", "--column", "Bewertung")
    assert table(run / "moodle-grades.csv")[0]["Bewertung"] == "99"


@pytest.mark.parametrize("text", ["Full name,Grade\nMin-ji Kim,\n", "Identifier,Full name\nParticipant 11,Kim\n"])
def test_a_file_that_is_no_worksheet_says_how_to_get_one(run: Path, text: str) -> None:
    (run.parent / "sheet.csv").write_text(text, "utf-8")
    code, shown = export(run, "--template", run.parent / "sheet.csv")
    assert code == 2
    assert "Download grading worksheet" in shown


def test_each_folder_of_the_feedback_zip_has_the_participants_number_in_its_second_field(run: Path) -> None:
    export(run)
    with zipfile.ZipFile(run / "moodle-grades-feedback.zip") as archive:
        names = archive.namelist()
    assert names == [
        "Jun Lee_12_assignsubmission_file/feedback.html",
        "Min-ji Kim_11_assignsubmission_file/feedback.html",
    ]
    assert [name.split("_")[1] for name in names] == ["12", "11"]


def test_submissions_from_elsewhere_have_no_name_for_feedback(tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text(WORKSHEET, "utf-8")
    run = graded(tmp_path / "grades", [result("kim", 7)], {"kim": origin("", Person(name="Min-ji Kim"))})
    _, shown = export(run, "--template", tmp_path / "sheet.csv")
    assert table(run / "moodle-grades.csv")[0]["Grade"] == "7"
    assert not (run / "moodle-grades-feedback.zip").exists()
    assert "no feedback zip: it needs Moodle's file names" in shown
