"""CSV, JSON and Gradescope's file: before and after side by side, and an empty cell wherever there is no grade."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from helpers.graded_runs import BOSTON, add_results, graded, grading_yml, origin, result, table
from typer.testing import CliRunner

from autograder import config
from autograder.cli.app import app
from autograder.gradebook.run_grades import load_grades
from autograder.gradebook.store import open_gradebook
from autograder.gradebook.student_totals import record_students
from autograder.intake.identity import Person
from autograder.submissions.find import Submission
from autograder.submissions.split_by_assignment import StudentFiles

DUE = datetime(2026, 11, 30, 23, 59, tzinfo=timezone(timedelta(hours=1)))
LATE = "    due: 2026-11-30 23:59 +01:00\n    late: {grace_minutes: 10, percent_per_day: 10, max_days: 2}\n"
KIM = Person(name="Min-ji Kim", sid="S1", email="kim@x.org")
LEE = Person(name="이준", sid="S2", email="lee@x.org")
CHOI = Person(name="Ha Choi", sid="S3", email="choi@x.org")
OH = Person(name="=Na Oh", sid="S4", email="oh@x.org")


@pytest.fixture
def run(tmp_path: Path) -> Path:
    origins = {
        "Min-ji Kim": origin("gradescope", KIM, place="submission_1", submitted=DUE),
        "이준": origin("gradescope", LEE, place="submission_2", submitted=DUE + timedelta(hours=25)),
        "Ha Choi": origin("gradescope", CHOI, place="submission_3", submitted=DUE + timedelta(days=3)),
    }
    results = [result("Min-ji Kim", 80), result("이준", 50), result("Ha Choi", 70)]
    grading_yml(tmp_path, LATE)
    return graded(tmp_path / "grades", results, origins, (OH,))


def export(run: Path, form: str, *more: object) -> tuple[int, str]:
    command = ["export", form, str(run), "--config", str(run.parent / "grading.yml"), *map(str, more)]
    done = CliRunner().invoke(app, command)
    return done.exit_code, done.output


def scores(run: Path, *more: object) -> dict[str, tuple[str, str, str]]:
    export(run, "csv", *more)
    rows = table(run / "csv-grades.csv")
    return {row["name"]: (row["late_days"], row["score_before"], row["score"]) for row in rows}


def test_before_and_after_stand_side_by_side(run: Path) -> None:
    assert scores(run) == {
        "Min-ji Kim": ("0", "80", "80"),
        "이준": ("2", "50", "40"),
        "Ha Choi": ("3", "70", "0"),
        "'=Na Oh": ("", "", ""),
    }


def test_the_terminal_names_who_loses_points_and_who_has_none(run: Path) -> None:
    code, shown = export(run, "csv")
    assert code == 0
    assert "late: 이준 (S2), boston: 50 → 40 (2 days late: 20 % off)" in shown
    assert "late: Ha Choi (S3), boston: 70 → 0 (3 days late, which is no longer accepted)" in shown
    assert "no grade: =Na Oh (S4), boston: nothing submitted" in shown


def test_extensions_by_option_and_by_grading_yml_are_the_same(run: Path) -> None:
    (run.parent / "more.csv").write_text("sid,days\nS2,1\n", "utf-8")
    by_option = scores(run, "--extensions", run.parent / "more.csv")
    grading_yml(run.parent, LATE, "extensions: more.csv\n")
    assert by_option["이준"] == ("1", "50", "45")
    assert scores(run) == by_option


def test_an_extension_for_nobody_is_told_and_the_rest_goes_on(run: Path) -> None:
    (run.parent / "more.csv").write_text("name,days\nSomebody Else,1\nNa Oh,1\n", "utf-8")
    code, shown = export(run, "csv", "--extensions", run.parent / "more.csv")
    assert code == 1
    assert "look at: more.csv, line 2: the extension matches nobody: Somebody Else has submitted nothing" in shown
    assert "more.csv, line 3" not in shown
    assert (run / "csv-grades.csv").exists()


def test_a_wrong_line_of_the_extensions_stops_the_export(run: Path) -> None:
    (run.parent / "more.csv").write_text("sid,days\nS2,soon\n", "utf-8")
    code, shown = export(run, "csv", "--extensions", run.parent / "more.csv")
    assert code == 2
    assert "more.csv, line 2" in shown
    assert not (run / "csv-grades.csv").exists()


def test_a_time_that_nobody_knows_costs_nothing_and_is_told(tmp_path: Path) -> None:
    grading_yml(tmp_path, LATE)
    kim = origin("canvas", Person(name="kim", numbers={"canvas": "1"}), place="kim_LATE_1_2_a.ipynb", late=True)
    run = graded(tmp_path / "grades", [result("kim", 80)], {"kim": kim})
    code, shown = export(run, "csv")
    assert (code, table(run / "csv-grades.csv")[0]["score"]) == (1, "80")
    assert "look at: kim: the time of submission is not known, so nothing is deducted. The site marked it" in shown


def test_json_has_the_questions_and_null_where_there_is_no_grade(run: Path) -> None:
    export(run, "json")
    content = json.loads((run / "json-grades.json").read_text("utf-8"))
    by_name = {row["name"]: row for row in content}
    assert by_name["이준"]["score_before"] == 50
    assert by_name["이준"]["score"] == 40
    assert sum(by_name["이준"]["questions"].values()) == 50
    assert by_name["=Na Oh"]["score"] is None


def test_gradescopes_columns_are_its_own(run: Path) -> None:
    export(run, "gradescope")
    rows = {row["SID"]: row for row in table(run / "gradescope-grades.csv")}
    assert list(rows["S1"])[:9] == [
        *("First Name", "Last Name", "SID", "Email", "Sections"),
        *("Total Score", "Max Points", "Status", "Submission ID"),
    ]
    assert [rows["S2"][name] for name in ("Total Score", "Max Points", "Status", "Submission ID")] == [
        *("40", "100", "Graded", "2")
    ]
    assert rows["S2"]["Lateness (H:M:S)"] == "25:00:00"
    assert (rows["S4"]["Total Score"], rows["S4"]["Status"], rows["S4"]["First Name"]) == ("", "Missing", "'=Na")


def test_each_student_of_a_group_gets_the_grade_by_an_own_due_date(tmp_path: Path) -> None:
    grading_yml(tmp_path, LATE)
    together = origin("gradescope", KIM, LEE, place="submission_1", submitted=DUE + timedelta(hours=1))
    run = graded(tmp_path / "grades", [result("both", 50)], {"both": together})
    (tmp_path / "more.csv").write_text("sid,days\nS2,1\n", "utf-8")
    got = scores(run, "--extensions", tmp_path / "more.csv")
    assert got == {"Min-ji Kim": ("1", "50", "45"), "이준": ("0", "50", "50")}


def test_an_ungraded_submission_stays_empty(tmp_path: Path) -> None:
    grading_yml(tmp_path)
    run = graded(tmp_path / "grades", [result("a", 3)], {"a": origin("", KIM), "b": origin("", LEE)})
    assert scores(run) == {"Min-ji Kim": ("", "3", "3"), "이준": ("", "", "")}


def test_part_of_the_questions_is_told(tmp_path: Path) -> None:
    grading_yml(tmp_path)
    whole = result("a", 100)
    part = type(whole)(**{**vars(whole), "checks": tuple(one for one in whole.checks if one.question == "q5")})
    run = graded(tmp_path / "grades", [part], {"a": origin("", KIM)})
    code, shown = export(run, "csv")
    assert code == 1
    assert "look at: boston: not all questions were graded: 6 of 100 points." in shown


def test_submissions_of_which_nobody_knows_who_made_them_are_exported_by_their_names(tmp_path: Path) -> None:
    grading_yml(tmp_path)
    run = graded(tmp_path / "grades", [result("Min-ji Kim", 42)], {})
    assert scores(run) == {"Min-ji Kim": ("", "42", "42")}


def test_a_time_without_a_zone_survives_until_it_is_compared_with_the_due_date(tmp_path: Path) -> None:
    grading_yml(tmp_path, LATE)
    kim = origin("blackboard", KIM, place="x", submitted=datetime(2026, 12, 1, 12))
    run = graded(tmp_path / "grades", [result("kim", 80)], {"kim": kim})
    assert scores(run) == {"Min-ji Kim": ("1", "80", "72")}


def test_grades_come_from_the_gradebook_and_not_from_files_made_from_it(run: Path) -> None:
    (run / "results").mkdir()
    (run / "results" / "Min-ji Kim.json").write_text("{", "utf-8")
    (run / "submitted.json").write_text("{", "utf-8")
    assert scores(run)["Min-ji Kim"] == ("0", "80", "80")


@pytest.mark.parametrize("make", ["nothing", "empty", "file"])
def test_a_folder_without_grades_is_a_usage_error(tmp_path: Path, make: str) -> None:
    grading_yml(tmp_path)
    run = tmp_path / "grades"
    if make == "empty":
        run.mkdir()
    elif make == "file":
        run.write_text("x")
    code, shown = export(run, "csv")
    assert code == 2
    assert "Name the" in shown


@pytest.fixture
def term(tmp_path: Path) -> Path:
    """Grades of `grade all`: two assignments of two students, one of whom has a total."""
    grading = config.load(grading_yml(tmp_path, LATE))
    late = origin("gradescope", KIM, place="submission_1", submitted=DUE + timedelta(hours=1))
    folder = tmp_path / "grades"
    for name in ("imdb", "boston"):
        (folder / name).mkdir(parents=True)
    with open_gradebook(folder, "all") as book:
        book.write_provenance({"kim": late, "lee": origin("", LEE)}, ())
        add_results(book, [result("kim", 50, grading.assignments["imdb"])])
        add_results(book, [result("kim", 50), result("lee", 30)])
        students = {"kim": ("imdb", "boston"), "lee": ("boston", "reuters")}
        record_students(book, [_files(name, *answered) for name, answered in students.items()])
    return folder


def _files(student: str, *assignments: str) -> StudentFiles:
    """What a student handed in for these assignments."""
    path = Path(student)
    return StudentFiles(student, {name: Submission(student, name, path, None, (), 1) for name in assignments})


def test_several_assignments_have_rows_each_and_totals_where_they_are_known(term: Path) -> None:
    export(term, "csv")
    rows = table(term / "csv-grades.csv")
    assert [(row["name"], row["assignment"], row["score_before"], row["score"]) for row in rows] == [
        ("Min-ji Kim", "imdb", "50", "50"),
        ("이준", "imdb", "", ""),
        ("Min-ji Kim", "boston", "50", "45"),
        ("이준", "boston", "30", "30"),
        ("Min-ji Kim", "total", "100", "95"),
    ]


def test_a_site_takes_one_assignment_at_a_time(term: Path) -> None:
    code, shown = export(term, "gradescope")
    assert code == 2
    assert "has grades of imdb, boston. Name one with --assignment." in shown
    export(term, "gradescope", "--assignment", "boston")
    assert [row["Total Score"] for row in table(term / "gradescope-grades.csv")] == ["45", "30"]


def test_the_folder_of_one_assignment_finds_what_lies_beside_it(term: Path) -> None:
    run = load_grades(term / "boston", "boston")
    assert [(one.submission, one.origin.people) for one in run.graded] == [("kim", (KIM,)), ("lee", (LEE,))]
    assert BOSTON.name == "boston"
