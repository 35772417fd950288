"""`python -m autograder override`: a person's points count, if they can, and all files show it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from autograder import config
from autograder.cli import app, options
from autograder.gradebook.folder_lock import locked
from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.store import open_gradebook
from autograder.gradebook.student_totals import record_students
from autograder.paths import ROOT
from autograder.results import CheckResult, SubmissionResult
from autograder.submissions.find import Submission
from autograder.submissions.split_by_assignment import StudentFiles

GRADING = config.load(ROOT / "grading.yml")
Override = Callable[..., tuple[int, str]]


def graded(name: str, assignment: str, questions: tuple[str, ...]) -> SubmissionResult:
    """A result in which every check of these questions is failed."""
    checks = tuple(
        CheckResult(check, question, "X.", False, "failed", 0.0, points)
        for question in questions
        for check, points in GRADING.assignments[assignment].questions[question].checks.items()
    )
    return SubmissionResult(name, assignment, "graded", checks, 1.0)


def fill(out: Path, holds: str, *results: SubmissionResult) -> Path:
    """An output folder with these grades."""
    with locked(out), open_gradebook(out, holds) as book:
        for result in results:
            inputs = GradingKey("checks", "grading", "synthetic", 0, "process")
            run = book.begin_run(result.assignment, [result.submission], ["q5"], inputs)
            book.add(run, result, "a", False)
    return out


@pytest.fixture
def out(tmp_path: Path) -> Path:
    results = [graded("김 민지", "boston", ("q5", "q9")), graded("lee", "boston", ("q5",))]
    return fill(tmp_path / "grades", "boston", *results)


@pytest.fixture
def override(monkeypatch: pytest.MonkeyPatch) -> Override:
    """Runs the command in this process; gives the exit code, and what it prints."""
    printed = io.StringIO()
    for module in (options, app):
        monkeypatch.setattr(module, "console", Console(file=printed, width=200))
    monkeypatch.setattr(options, "errors", Console(file=printed, width=200))
    monkeypatch.setenv("LOGNAME", "ta")  # what getpass looks at first

    def run(out: Path, *words: str) -> tuple[int, str]:
        done = CliRunner().invoke(app.app, ["override", *words, "--out", str(out)])
        text = printed.getvalue() + done.output
        printed.seek(0)
        printed.truncate()
        return done.exit_code, " ".join(text.split())

    return run


def rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return {next(iter(row.values())): row for row in csv.DictReader(file)}


def test_points_count_in_all_files_with_who_and_why(out: Path, override: Override) -> None:
    code, told = override(out, "김 민지", "q5", "4.5", "--why", "right idea,\n wrong axis")
    assert (code, told) == (0, "김 민지, q5: 4.5 points; boston: 4.5 of 10")
    row = rows(out / "grades.csv")["김 민지"]
    assert (row["score"], row["q5"], row["q9"]) == ("4.5", "4.5", "0")
    assert row["message"].endswith("q5: 4.5 instead of 0 (ta): right idea, wrong axis")
    content = json.loads((out / "results" / "김 민지.json").read_text("utf-8"))
    (held,) = content["overrides"]
    assert (content["score"], content["questions"]["q5"]) == (4.5, 4.5)
    assert (held["question"], held["points"], held["made_by"]) == ("q5", 4.5, "ta")


def test_a_name_may_be_given_as_grades_csv_shows_it(tmp_path: Path, override: Override) -> None:
    out = fill(tmp_path, "boston", graded("=SUM(A1)", "boston", ("q5",)))
    for name in ("'=SUM(A1)", "=SUM(A1)"):
        assert override(out, name, "q5", "1", "--why", "x") == (0, "=SUM(A1), q5: 1 points; boston: 1 of 6")


def test_removing_lets_the_checks_count_again(out: Path, override: Override) -> None:
    override(out, "lee", "q5", "6", "--why", "x")
    assert override(out, "lee", "q5", "--remove")[0] == 0
    assert rows(out / "grades.csv")["lee"]["score"] == "0"
    assert override(out, "lee", "q5", "--remove") == (2, "lee has no override for q5.")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("lee", "q5", "6.01", "--why", "x"), "q5 can have 0 to 6 points, not 6.01."),
        (("lee", "q5", "-1", "--why", "x"), "q5 can have 0 to 6 points, not -1."),
        (("lee", "q5", "nan", "--why", "x"), "q5 can have 0 to 6 points, not nan."),
        (("le", "q5", "1", "--why", "x"), 'There is no graded submission "le". Did you mean "lee"?'),
        (("lee", "q9", "1", "--why", "x"), "lee has no grade for q9; it has q5."),
        (("lee", "q99", "1", "--why", "x"), "lee has no grade for q99; it has q5."),
        (("lee", "q5", "1", "--why", " "), "Give a reason"),
        (("lee", "q5", "1"), "Give a reason"),
        (("lee", "q5"), "Give the points that count and --why, or --remove"),
        (("lee", "q5", "1", "--remove"), "Give the points that count and --why, or --remove"),
        (
            ("lee", "q5", "1", "--why", "x", "--assignment", "imdb"),
            "imdb was not graded here; graded: boston.",
        ),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    out: Path, override: Override, words: tuple[str, ...], told: str
) -> None:
    code, text = override(out, *words)
    assert (code, told in text) == (2, True), text
    with open_gradebook(out) as book:
        assert book.overrides("boston") == {}


def test_a_folder_without_grades_is_told_and_not_made(tmp_path: Path, override: Override) -> None:
    code, text = override(tmp_path / "none", "lee", "q5", "1", "--why", "x")
    assert (code, "has no gradebook.sqlite" in text) == (2, True)
    assert not (tmp_path / "none").exists()


def test_while_a_run_goes_on_nothing_can_be_overridden(out: Path, override: Override) -> None:
    with locked(out):
        code, text = override(out, "lee", "q5", "1", "--why", "x")
    assert (code, "Another run" in text) == (2, True)


def test_over_several_assignments_one_is_named_and_the_totals_follow(tmp_path: Path, override: Override) -> None:
    names = ("boston", "imdb")
    out = fill(tmp_path / "out", "all", *(graded("kim", name, ("q5",)) for name in names))
    with locked(out), open_gradebook(out, "all") as book:
        submissions = {name: Submission("kim", name, Path("kim"), None, (), 1) for name in names}
        record_students(book, [StudentFiles("kim", submissions, aside=("kim/old.py",))])
    code, text = override(out, "kim", "q5", "6", "--why", "x")
    assert (code, "Name one with --assignment." in text) == (2, True)
    assert override(out, "kim", "q5", "6", "--why", "x", "--assignment", "boston")[0] == 0
    total = rows(out / "totals.csv")["kim"]
    assert [total[name] for name in (*names, "reuters", "total")] == ["6", "0", "", "6"]
    assert "not the ones to grade: kim/old.py" in total["message"]
    assert rows(out / "boston" / "grades.csv")["kim"]["q5"] == "6"
