"""The gradebook holds every submission, and nothing in it can harm who opens it."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.sample_results import QUESTIONS, check, invalid, result
from pydantic import TypeAdapter

from autograder.files import remove_temp_files
from autograder.gradebook.output_files import write_grades_csv, write_result_json
from autograder.results import CellReport, CheckResult, Override, SubmissionResult


def rows(tmp_path: Path, *results: SubmissionResult) -> list[dict[str, str]]:
    write_grades_csv(results, tmp_path / "grades.csv", QUESTIONS)
    with (tmp_path / "grades.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_columns_are_exactly_these(tmp_path: Path) -> None:
    write_grades_csv([], tmp_path / "grades.csv", QUESTIONS)
    assert (tmp_path / "grades.csv").read_text(encoding="utf-8") == (
        "submission,assignment,score,max_score,status,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,seconds,message\n"
    )


def test_every_submission_has_a_row_in_the_order_given(tmp_path: Path) -> None:
    got = rows(tmp_path, result("b"), invalid("a"), result("b"))
    assert [row["submission"] for row in got] == ["b", "a", "b"]


def test_a_row_holds_points_status_and_seconds(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, result(message="fine", share=0.5))
    assert [row[key] for key in ("assignment", "score", "max_score", "status", "q1", "seconds", "message")] == [
        "imdb",
        "45",
        "90",
        "graded",
        "3.75",
        "12.35",
        "fine",
    ]


def test_a_question_that_was_not_graded_is_empty(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, SubmissionResult("kim", "imdb", "graded", (check("q2", 0, 4),), 1))
    assert (row["q1"], row["q2"]) == ("", "0")


@pytest.mark.parametrize(
    "start", ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\x1b[0m=1", "\u202e=1", "＝1"]
)
def test_a_name_that_a_spreadsheet_would_run_is_made_harmless(tmp_path: Path, start: str) -> None:
    (row,) = rows(tmp_path, result(start))
    assert row["submission"].startswith("'")


@pytest.mark.parametrize("name", ["김철수 과제", 'Lee, "Min"', "שלום", "it's", "1-2", "-1", "café"])
def test_other_names_stay_as_they_are(tmp_path: Path, name: str) -> None:
    (row,) = rows(tmp_path, result(name))
    assert row["submission"] == name


def test_a_message_stays_on_one_line(tmp_path: Path) -> None:
    rows(tmp_path, result(message="one\ntwo\r\nthree\u2028four"))
    lines = (tmp_path / "grades.csv").read_bytes().decode().split("\n")
    assert len(lines) == 3
    assert lines[1].endswith(",one two three four")


def test_the_gradebook_is_replaced_as_a_whole_and_leaves_no_drafts(tmp_path: Path) -> None:
    rows(tmp_path, result("old"), result("older"))
    assert [row["submission"] for row in rows(tmp_path, result("new"))] == ["new"]
    assert [path.name for path in tmp_path.iterdir()] == ["grades.csv"]


def test_a_write_that_fails_keeps_the_old_gradebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows(tmp_path, result("old"))

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("autograder.files.os.fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        write_grades_csv([result("new")], tmp_path / "grades.csv", QUESTIONS)
    assert "old" in (tmp_path / "grades.csv").read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["grades.csv"]


def full_result() -> SubmissionResult:
    odd = replace(check("q1", 1, 2), hidden=True, message="m \u202e \x1b[31m", detail="d \ud800 \x9b", seconds=0.25)
    checks = (odd, check("q2", 2, 2))
    cells = (CellReport(0, "ok"), CellReport(3, "raised", "NameError: 김"))
    given = (Override("q2", 1.5, "half of it", "kim", "2026-11-24T09:00:00+00:00", "abc"),)
    return SubmissionResult("=김/철수", "imdb", "graded", checks, 3.5, "ok", "bubblewrap", "real", cells, given)


def test_a_result_read_back_is_equal(tmp_path: Path) -> None:
    content = json.loads(write_result_json(full_result(), tmp_path / "results").read_text("utf-8"))
    assert TypeAdapter(SubmissionResult).validate_python(content) == full_result()


def test_a_result_holds_every_field(tmp_path: Path) -> None:
    content = json.loads(write_result_json(full_result(), tmp_path).read_text(encoding="utf-8"))
    assert list(content) == [
        "submission",
        "assignment",
        "status",
        "message",
        "score",
        "max_score",
        "seconds",
        "sandbox",
        "data_source",
        "questions",
        "overrides",
        "notes",
        "cells",
        "checks",
    ]
    assert (content["score"], content["max_score"], content["questions"]) == (2.5, 4, {"q1": 1, "q2": 1.5})
    assert set(content["checks"][0]) == set(CheckResult.__dataclass_fields__)


def test_a_result_keeps_hangul_readable_and_escapes_what_could_confuse(tmp_path: Path) -> None:
    text = write_result_json(full_result(), tmp_path).read_text(encoding="utf-8")
    assert "김" in text
    assert not any(character in text for character in "\x1b\x9b\u202e")


def test_a_results_file_is_named_after_the_submission(tmp_path: Path) -> None:
    assert write_result_json(result("Lee, 민수"), tmp_path).name == "Lee, 민수.json"


def test_a_results_file_never_leaves_its_folder(tmp_path: Path) -> None:
    path = write_result_json(result("../../evil"), tmp_path / "results")
    assert path.parent == tmp_path / "results"
    assert [item.name for item in (tmp_path / "results").iterdir()] == [path.name]


def test_a_file_that_would_stay_the_same_is_not_written_again(tmp_path: Path) -> None:
    first = write_result_json(full_result(), tmp_path).stat()
    assert write_result_json(full_result(), tmp_path).stat().st_ino == first.st_ino


def test_drafts_of_a_killed_run_are_removed_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / f".{'0' * 32}.kit-draft").touch()
    (tmp_path / ".mine.kit-draft").touch()
    remove_temp_files(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [".mine.kit-draft"]


def test_a_persons_points_replace_those_of_the_checks(tmp_path: Path) -> None:
    given = replace(result(), overrides=(Override("q2", 3.0, "why"),))
    (row,) = rows(tmp_path, given)
    assert (row["q1"], row["q2"], row["score"], given.checked_scores["q2"]) == ("7.5", "3", "85.5", 7.5)
