"""One row per student: nothing is added up that is not known, and each gap is explained."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from rich.console import Console

from autograder.cli.totals_table import totals_line, totals_table
from autograder.config import AssignmentConfig
from autograder.gradebook.totals import StudentRecord, Total, total_of, write_totals_csv
from autograder.results import CheckResult, SubmissionResult
from autograder.submissions.split_by_assignment import UnassignedFile

NAMES = ["imdb", "reuters", "boston"]
QUESTION = {"title": "x", "functions": ["f"], "checks": {"test_x": 100}}


def assignment(name: str) -> AssignmentConfig:
    made = AssignmentConfig.model_validate({"title": name, "questions": {"q1": QUESTION}})
    made._name = name
    return made


ASSIGNMENTS = [assignment(name) for name in NAMES]


def handed_in(*names: str, unclear: str = "", aside: tuple[str, ...] = ()) -> StudentRecord:
    """What kim handed in: a notebook for each of these assignments, and one that is unclear."""
    found = (UnassignedFile("kim/x.ipynb", unclear),) if unclear else ()
    return StudentRecord("kim", names, found, aside)


def result(name: str, points: float = 80.5, status: str = "graded", message: str = "") -> SubmissionResult:
    check = CheckResult("test_x", "q1", "X.", False, "passed", points, 100.0)
    return SubmissionResult("kim", name, status, (check,), 1.0, message)


def row(student: StudentRecord, *results: SubmissionResult) -> Total:
    return total_of(student, {one.assignment: one for one in results}, ASSIGNMENTS)


def cells(tmp_path: Path, *totals: Total) -> list[dict[str, str]]:
    write_totals_csv(totals, tmp_path / "totals.csv", NAMES)
    with (tmp_path / "totals.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def shown(*totals: Total, width: int = 80) -> list[str]:
    console = Console(width=width)
    with console.capture() as capture:
        console.print(totals_table(totals, NAMES))
    return [line.rstrip() for line in capture.get().splitlines()]


def test_the_scores_of_all_assignments_are_added_up(tmp_path: Path) -> None:
    total = row(handed_in(*NAMES), *(result(name) for name in NAMES))
    assert cells(tmp_path, total) == [
        {"student": "kim", "imdb": "80.5", "reuters": "80.5", "boston": "80.5", "total": "241.5", "max_score": "300"}
        | {"status": "graded", "message": ""}
    ]


def test_a_missing_notebook_has_an_empty_cell_and_adds_nothing(tmp_path: Path) -> None:
    (got,) = cells(tmp_path, row(handed_in("imdb", "boston"), result("imdb"), result("boston")))
    assert (got["reuters"], got["total"], got["max_score"]) == ("", "161", "300")
    assert (got["status"], got["message"]) == ("missing", "reuters missing")


@pytest.mark.parametrize("status", ["invalid", "kit_error"])
def test_where_a_human_has_to_look_the_cell_and_the_total_are_empty(tmp_path: Path, status: str) -> None:
    total = row(handed_in("imdb", "boston"), result("imdb"), result("boston", 0, status, "Why."))
    (got,) = cells(tmp_path, total)
    assert (got["imdb"], got["boston"], got["total"]) == ("80.5", "", "")
    assert (got["status"], got["message"]) == (status, "reuters missing; boston: Why.")


def test_an_unclear_file_is_named_and_leaves_the_total_empty(tmp_path: Path) -> None:
    total = row(handed_in(*NAMES, unclear="kim/x.ipynb is cut off."), *(result(name) for name in NAMES))
    (got,) = cells(tmp_path, total)
    assert (got["imdb"], got["total"], got["status"]) == ("80.5", "", "unclear")
    assert got["message"] == "unclear: kim/x.ipynb is cut off."


def test_what_was_not_graded_any_more_leaves_the_total_empty(tmp_path: Path) -> None:
    (got,) = cells(tmp_path, row(handed_in("imdb", "reuters", "boston"), result("imdb"), result("reuters")))
    assert (got["reuters"], got["boston"], got["total"]) == ("80.5", "", "")
    assert (got["status"], got["message"]) == ("not_graded", "boston not graded")


def test_a_student_of_whom_nothing_can_be_read_has_a_row_that_says_why(tmp_path: Path) -> None:
    (got,) = cells(tmp_path, row(StudentRecord("kim", (), status="invalid", problem="no notebook found.")))
    assert [got[name] for name in (*NAMES, "total")] == ["", "", "", ""]
    assert (got["status"], got["message"]) == ("invalid", "no notebook found.")


def test_a_timeout_is_graded_and_told() -> None:
    total = row(handed_in(*NAMES), result("imdb", 6, "timeout", "cell 3: slow"), result("reuters"), result("boston"))
    assert (total.status, total.total, total.message) == ("timeout", 167, "imdb: cell 3: slow")


def test_a_zero_that_was_earned_counts() -> None:
    assert row(handed_in("imdb"), result("imdb", 0)).total == 0


def test_a_file_that_was_set_aside_is_named() -> None:
    total = row(handed_in(*NAMES, aside=("kim/old.ipynb",)), *(result(name) for name in NAMES))
    assert (total.status, total.message) == ("graded", "not the ones to grade: kim/old.ipynb")


def test_a_spreadsheet_takes_no_cell_for_a_formula(tmp_path: Path) -> None:
    total = Total("=SUM(A1)", {"imdb": 1.0}, 300, "graded", "+1\n-1")
    (got,) = cells(tmp_path, total)
    assert (got["student"], got["message"]) == ("'=SUM(A1)", "'+1 -1")


def test_the_table_tells_missing_from_unknown() -> None:
    lines = shown(row(handed_in("imdb", "boston"), result("imdb"), result("boston", 0, "invalid")))
    assert lines[0].split() == ["student", "imdb", "reuters", "boston", "total", "status"]
    assert lines[2].split() == ["kim", "80.5", "–", "?", "?", "invalid"]


def test_a_long_name_gives_way_and_the_scores_stay() -> None:
    totals = [Total("김민지 " * 40, {"imdb": 99.25}, 300, "not_graded", ""), Total("[red]x", {}, 300, "graded", "")]
    lines = shown(*totals)
    assert all(len(line) <= 80 for line in lines)
    assert "99.25" in lines[2]
    assert lines[2].endswith("not_graded")
    assert "…" in lines[2]
    assert lines[3].startswith("[red]x ")


def test_the_line_counts_students_and_averages_the_totals_there_are() -> None:
    totals = [
        Total("a", {"imdb": 100.0}, 300, "graded", ""),
        Total("b", {"imdb": 50.0}, 300, "missing", ""),
        Total("c", {"imdb": None}, 300, "invalid", ""),
    ]
    line = "3 students: 1 graded, 1 with a notebook missing, 1 invalid · mean 75, median 75 of 300"
    assert totals_line(totals) == line


def test_the_line_has_no_mean_where_no_total_is_known() -> None:
    assert totals_line([Total("a", {}, 300, "unclear", "")]) == "1 student: 1 unclear"
