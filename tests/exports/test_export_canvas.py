"""Canvas' gradebook comes back with one column filled and all else as it was."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from helpers.graded_runs import graded, origin, result, table
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.intake.identity import Person

COLUMN = "Predicting house prices (777)"
HEADER = f"Student,ID,SIS User ID,SIS Login ID,Section,Quiz (5),{COLUMN},Current Score"
GRADEBOOK = (
    f"{HEADER}\n"
    ",,,,,,Manual Posting,\n"
    "    Points Possible,,,,,3,100,(read only)\n"
    '"Kim, Min-ji",101,S1,kim,A,-1,,80\n'
    '"Lee, Jun",102,S2,lee,A,2,55,\n'
    '"Lee, Jun",103,S3,lee2,A,2,,\n'
    '"Choi, Ha",104,S4,choi,"=cmd|x",,EX,\n'
    '"Oh, Na",105,S5,@oh,A,,,\n'
    '"Student, Test",199,,test,A,,,\n'
)
PEOPLE = {
    "kimminji": Person(name="kimminji", numbers={"canvas": "101"}),
    "leejun": Person(name="leejun", numbers={"canvas": "103"}),
    "choiha": Person(name="choiha", numbers={"canvas": "104"}),
    "parkseo": Person(name="parkseo", numbers={"canvas": "106"}),
    "ohna": Person(name="ohna", numbers={"canvas": "105"}),
}


@pytest.fixture
def run(tmp_path: Path) -> Path:
    results = [
        result("kimminji", 87.5),
        result("leejun", 40),
        result("choiha", 10),
        result("parkseo", 20),
        result("ohna", 0, status="invalid"),
    ]
    origins = {
        name: origin("canvas", person, place=f"{name}_{person.id}_9_boston.ipynb") for name, person in PEOPLE.items()
    }
    (tmp_path / "book.csv").write_text(GRADEBOOK, "utf-8")
    return graded(tmp_path / "grades", results, origins)


def export(run: Path, *more: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["export", "canvas", str(run), *map(str, more)], terminal_width=400)
    return done.exit_code, done.output


def filled(run: Path, *more: object) -> dict[str, dict[str, str]]:
    export(run, "--template", run.parent / "book.csv", *more)
    return {row["ID"]: row for row in table(run / "canvas-grades.csv")}


def test_each_grade_is_in_its_students_row(run: Path) -> None:
    rows = filled(run)
    assert {number: row[COLUMN] for number, row in rows.items() if number} == {
        "101": "87.5",
        "102": "55",
        "103": "40",
        "104": "EX",
        "105": "",
        "199": "",
    }


def test_all_other_cells_stay_unless_a_spreadsheet_would_obey_them(run: Path) -> None:
    filled(run)
    lines = (run / "canvas-grades.csv").read_text("utf-8").splitlines()
    assert lines[:4] == [*GRADEBOOK.splitlines()[:3], '"Kim, Min-ji",101,S1,kim,A,-1,87.5,80']
    assert lines[6] == '"Choi, Ha",104,S4,choi,\'=cmd|x,,EX,'
    assert lines[7] == '"Oh, Na",105,S5,\'@oh,A,,,'


def test_who_has_no_grade_and_who_is_not_there_is_listed(run: Path) -> None:
    code, shown = export(run, "--template", run.parent / "book.csv")
    assert code == 1
    assert "no grade: Oh, Na (S5): invalid: no notebook found" in shown
    assert "no grade: Lee, Jun (S2): nothing submitted" in shown
    assert "look at: parkseo (106) has a grade, but is not in book.csv." in shown
    assert "look at: book.csv, line 7: choiha (104) is excused (EX) and stays so." in shown
    assert f"2 grades in the column {COLUMN}" in shown


def test_the_template_itself_is_never_written_over(run: Path) -> None:
    book = run.parent / "book.csv"
    code, shown = export(run, "--template", book, "--out", book)
    assert (code, book.read_text("utf-8")) == (2, GRADEBOOK)
    assert "is the template itself" in shown


def test_semicolons_a_byte_order_mark_and_line_ends_stay(run: Path) -> None:
    text = "\ufeff" + "Student;ID;Section;Predicting house prices (777)\r\nKim;101;A;\r\n"
    (run.parent / "book.csv").write_bytes(text.encode())
    export(run, "--template", run.parent / "book.csv")
    assert (run / "canvas-grades.csv").read_bytes() == text.replace("A;\r", "A;87.5\r").encode()


def test_names_in_two_columns_are_a_gradebook_as_well(run: Path) -> None:
    text = (
        "LastName,FirstName,ID,Section,Predicting house prices (777)\n    Points Possible,,,,100\nKim,Min-ji,101,A,\n"
    )
    (run.parent / "book.csv").write_text(text, "utf-8")
    assert filled(run)["101"][COLUMN] == "87.5"


@pytest.mark.parametrize("column", ["5", "Quiz", "Quiz (5)", "quiz"])
def test_another_column_can_be_named(run: Path, column: str) -> None:
    rows = filled(run, "--column", column)
    assert (rows["101"]["Quiz (5)"], rows["101"][COLUMN]) == ("87.5", "")


def test_other_points_possible_are_told(run: Path) -> None:
    _, shown = export(run, "--template", run.parent / "book.csv", "--column", "5")
    assert "book.csv has 3 points for boston, grading.yml 100; nothing is scaled" in shown


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "Student,ID,Homework (1),Homework 2 (2)\nKim,101,,\n",
            "Name one with --column. Its assignments: Homework (1)",
        ),
        ("Name,Grade\nKim,3\n", "is not a gradebook of Canvas"),
        ("", "is empty"),
    ],
)
def test_a_template_that_does_not_fit_says_why(run: Path, text: str, why: str) -> None:
    (run.parent / "book.csv").write_text(text, "utf-8")
    code, shown = export(run, "--template", run.parent / "book.csv")
    assert code == 2
    assert why in shown
    assert not (run / "canvas-grades.csv").exists()


def test_without_a_gradebook_canvas_would_make_a_new_assignment_and_it_says_so(run: Path) -> None:
    code, shown = export(run)
    assert code == 2
    assert "Export Entire Gradebook" in shown


def test_with_the_columns_whole_name_no_gradebook_is_needed(run: Path) -> None:
    export(run, "--column", "House prices (777)")
    rows = {row["ID"]: row["House prices (777)"] for row in table(run / "canvas-grades.csv")}
    assert rows == {"": "100", "101": "87.5", "103": "40", "104": "10", "105": "", "106": "20"}


def test_two_submissions_of_one_student_give_no_grade(run: Path) -> None:
    again = {"second": origin("canvas", PEOPLE["kimminji"], place="x_101_8_a.ipynb")}
    graded(run, [result("second", 99)], again)
    rows = filled(run)
    assert rows["101"][COLUMN] == ""
    _, shown = export(run, "--template", run.parent / "book.csv")
    assert "look at: Kim, Min-ji (S1) has 2 submissions (kimminji, second), so no grade is filled in." in shown


def test_the_feedback_zip_keeps_canvas_names_and_hides_what_is_for_staff(run: Path) -> None:
    filled(run)
    with zipfile.ZipFile(run / "canvas-grades-feedback.zip") as archive:
        names = archive.namelist()
        text = archive.read("kimminji_101_9_boston.ipynb.html").decode()
    assert names == [f"{name}_{PEOPLE[name].id}_9_boston.ipynb.html" for name in sorted(PEOPLE) if name != "ohna"]
    assert "87.5 of 100 points" in text
    assert text.startswith("<!doctype html>")
    assert "Expected 1, got =2." in text
    assert "hidden detail" not in text


def test_the_same_grades_make_the_same_bytes(run: Path) -> None:
    filled(run)
    first = (run / "canvas-grades-feedback.zip").read_bytes()
    filled(run)
    assert (run / "canvas-grades-feedback.zip").read_bytes() == first
