"""`grade all`: several assignments in one run, each in its folder, and totals whatever happens."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from autograder.cli import grade_all
from autograder.cli.grade import GradeOptions
from autograder.cli.grade_all import grade_assignments
from autograder.config import AssignmentConfig
from autograder.gradebook.blind import known_ids
from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.session import GradingSession
from autograder.gradebook.store import open_gradebook
from autograder.grading.grade_one import GradedSubmission
from autograder.results import CheckResult, SubmissionResult
from autograder.submissions.find import Intake
from autograder.submissions.sources import find_in_sources


def rows(path: Path) -> dict[str, dict[str, str]]:
    """A gradebook by its first column."""
    with path.open(encoding="utf-8", newline="") as file:
        return {next(iter(row.values())): row for row in csv.DictReader(file)}


Fake = Callable[..., bool]
TWO = ("one", "two")


@pytest.fixture
def assignments() -> list[AssignmentConfig]:
    """Three assignments; nobody hands in the last one."""
    made = []
    for name in (*TWO, "three"):
        question = {"title": "x", "functions": [f"answer_{name}"], "checks": {"test_x": 100}}
        made.append(AssignmentConfig.model_validate({"title": name, "questions": {"q1": question}}))
        made[-1]._name = name
    return made


@pytest.fixture
def intake(tmp_path: Path, assignments: list[AssignmentConfig]) -> Intake:
    for student in ("kim", "lee"):
        (tmp_path / "in" / student).mkdir(parents=True)
        for name in TWO:
            (tmp_path / "in" / student / f"{name}.py").write_text(f"def answer_{name}(): pass")
    return find_in_sources([tmp_path / "in"], "", assignments[0].limits)


def fake(per_assignment: dict[str, int | BaseException]) -> Fake:
    """Grades as many submissions of each assignment as it is told to, or raises after the first one."""

    def grade_into(session: GradingSession, assignment: AssignmentConfig, intake: Intake, *_others: object) -> bool:
        told = per_assignment[assignment.name]
        session.start(intake.submissions, GradingKey("checks", "grading", "synthetic", 0, "process"), ["q1"])
        for place, submission in enumerate(intake.submissions[: told if isinstance(told, int) else 1]):
            checks = (CheckResult("test_x", "q1", "X.", False, "passed", 100.0, 100.0),)
            result = SubmissionResult(submission.name, assignment.name, "graded", checks, 1.0)
            session.record(place, GradedSubmission(result))
        session.finish("complete")
        if isinstance(told, BaseException):
            raise told
        return told < len(intake.submissions)

    return grade_into


def graded(
    assignments: list[AssignmentConfig], intake: Intake, out: Path, monkeypatch: pytest.MonkeyPatch, grade_into: Fake
) -> tuple[int, str]:
    """Exit code and what is printed."""
    monkeypatch.setattr(grade_all, "grade_into", grade_into)
    console = Console(width=80)
    with console.capture() as capture:
        code = grade_assignments(assignments, intake, GradeOptions(out, 1), console)
    return code, capture.get()


def test_each_assignment_has_its_folder_and_totals_add_up(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    code, _ = graded(assignments, intake, out, monkeypatch, fake({"one": 2, "two": 2}))
    assert code == 0
    assert list(rows(out / "one" / "grades.csv")) == list(rows(out / "two" / "grades.csv")) == ["kim", "lee"]
    assert (out / "two" / "results" / "lee.json").is_file()
    assert {name: row["total"] for name, row in rows(out / "totals.csv").items()} == {"kim": "200", "lee": "200"}


def test_an_assignment_that_nobody_handed_in_is_not_started(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, printed = graded(assignments, intake, tmp_path / "out", monkeypatch, fake({"one": 2, "two": 2}))
    assert "no submissions" in printed
    assert not (tmp_path / "out" / "three").exists()
    assert rows(tmp_path / "out" / "totals.csv")["kim"]["message"] == "three missing"


@pytest.mark.parametrize("second", [1, KeyboardInterrupt()])
def test_what_is_graded_is_kept_when_the_run_is_interrupted(
    assignments: list[AssignmentConfig],
    intake: Intake,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    second: int | BaseException,
) -> None:
    code, printed = graded(assignments, intake, tmp_path / "out", monkeypatch, fake({"one": 2, "two": second}))
    totals = rows(tmp_path / "out" / "totals.csv")
    assert (code, "Interrupted: 1 not graded" in printed) == (130, True)
    assert [totals["kim"][column] for column in ("one", "two", "total")] == ["100", "100", "200"]
    assert [totals["lee"][column] for column in ("one", "two", "total")] == ["100", "", ""]
    assert totals["lee"]["status"] == "not_graded"


def test_an_interruption_ends_the_run_and_not_only_the_assignment(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, printed = graded(assignments, intake, tmp_path / "out", monkeypatch, fake({"one": 1}))
    assert (code, "Interrupted: 3 not graded" in printed) == (130, True)
    assert not (tmp_path / "out" / "two").exists()


def test_totals_are_written_when_an_assignment_cannot_be_graded(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_data = ValueError("no data")
    with pytest.raises(ValueError, match="no data"):
        graded(assignments, intake, tmp_path / "out", monkeypatch, fake({"one": 2, "two": no_data}))
    assert rows(tmp_path / "out" / "totals.csv")["lee"]["one"] == "100"


def test_pages_are_there_at_the_end_and_do_not_load_themselves_again(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    _, printed = graded(assignments, intake, out, monkeypatch, fake({"one": 2, "two": 1}))
    for path in (out / "report.html", out / "one" / "report.html", out / "two" / "report.html"):
        text = path.read_text("utf-8")
        assert "kim" in text
        assert "location.reload" not in text
    assert "page:" in printed


def test_blind_shows_ids_in_the_terminal_and_in_all_files_but_the_gradebook(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    monkeypatch.setattr(grade_all, "grade_into", fake({"one": 2, "two": 1}))
    console = Console(width=200)
    with console.capture() as capture:
        grade_assignments(assignments, intake, GradeOptions(out, 1, blind=True), console)
    with open_gradebook(out) as book:
        ids = known_ids(book)
    assert set(ids) == {"kim", "lee"}
    assert list(rows(out / "totals.csv")) == sorted(ids.values())
    assert all(one in capture.get() for one in ids.values())
    texts = [path.read_text("utf-8") for path in out.rglob("*") if path.suffix in (".csv", ".json", ".html")]
    assert len(texts) >= 8
    assert not any(name in text for text in (*texts, capture.get()) for name in ids)
    assert not {path.stem for path in out.rglob("*")} & set(ids)


def test_after_an_error_no_page_says_that_grading_runs(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    with pytest.raises(RuntimeError, match="lost"):
        graded(assignments, intake, out, monkeypatch, fake({"one": 2, "two": RuntimeError("lost")}))
    for path in (out / "report.html", out / "one" / "report.html", out / "two" / "report.html"):
        assert "Grading is running" not in path.read_text("utf-8")


def test_a_page_that_cannot_be_written_costs_a_line_and_no_grade(
    assignments: list[AssignmentConfig], intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    (out / "one" / "report.html").mkdir(parents=True)
    _, printed = graded(assignments, intake, out, monkeypatch, fake({"one": 2, "two": 2}))
    assert "report.html can't be written (Is a directory). Grading goes on." in " ".join(printed.split())
    assert {row["status"] for row in rows(out / "totals.csv").values()} == {"missing"}
    assert (out / "two" / "report.html").is_file()
