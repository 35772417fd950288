"""`autograder report`: pages again from the gradebook, of any version, and statistics for scripts."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from helpers.classes import class_folder, class_folder_of_all, class_results, students
from rich.console import Console
from typer.testing import CliRunner, Result

from autograder.cli import app, options
from autograder.cli import report as report_command
from autograder.gradebook.folder_lock import locked
from autograder.gradebook.store import open_gradebook

DATA = Path(__file__).parents[1] / "gradebook" / "data"


def run(*words: str | Path) -> Result:
    """Run the program in this process."""
    return CliRunner().invoke(app.app, [str(word) for word in words])


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines as they are, whatever the terminal."""
    for module, name in ((report_command, "console"), (options, "errors")):
        monkeypatch.setattr(module, name, Console(width=500))


def test_pages_are_made_and_named(tmp_path: Path) -> None:
    out = class_folder_of_all(tmp_path / "grades", students(3))
    done = run("report", out)
    names = ["report.html", *(f"{name}/report.html" for name in ("imdb", "reuters", "boston"))]
    assert done.stdout.splitlines() == [str(out / name) for name in names]
    assert all((out / name).is_file() for name in names)


@pytest.mark.parametrize("old", ["v1-first", "v1-boston", "v1-all", "v2-boston", "v2-all"])
def test_an_older_gradebook_has_pages_too(old: str, tmp_path: Path) -> None:
    out = Path(shutil.copytree(DATA / old, tmp_path / "grades"))
    assert run("report", out).exit_code == 0
    text = (out / "report.html").read_text("utf-8")
    assert "kim" in text
    assert ("All assignments" in text) == old.endswith("all")


def test_statistics_are_printed_as_json_and_nothing_is_written(tmp_path: Path) -> None:
    out = class_folder(tmp_path / "grades", class_results(students(40)))
    before = {path.name for path in out.iterdir()}
    done = run("report", out, "--json")
    content = json.loads(done.stdout)
    boston = content["assignments"]["boston"]
    assert (content["blind"], content["totals"]) == (False, None)
    assert boston["scores"]["count"] == 40
    assert {"question", "share", "difficulty", "discrimination", "not_answered"} <= boston["questions"][0].keys()
    assert boston["questions"][0]["discrimination"].keys() == {"value", "low", "high"}
    assert boston["failed_checks"][0]["submissions"]
    assert {path.name for path in out.iterdir()} == before


def test_json_of_all_assignments_has_the_totals(tmp_path: Path) -> None:
    content = json.loads(run("report", class_folder_of_all(tmp_path / "grades", students(3)), "--json").stdout)
    assert list(content["assignments"]) == ["imdb", "reuters", "boston"]
    assert content["totals"]["statuses"] == {"graded": 2, "unclear": 1}


def test_blind_pages_have_no_names_and_the_folder_stays_blind(tmp_path: Path) -> None:
    names = students(30)
    out = class_folder(tmp_path / "grades", class_results(names), emails=True)
    assert run("report", out, "--blind").exit_code == 0
    assert run("report", out).exit_code == 0
    for path in (out / "report.html", out / "grades.csv", *(out / "results").iterdir()):
        assert not any(name in path.read_text("utf-8") or "@example.org" in path.read_text("utf-8") for name in names)
    assert not any(name in run("report", out, "--json").stdout for name in names)
    run("report", out, "--no-blind")
    assert names[0] in (out / "report.html").read_text("utf-8")


def test_an_override_of_a_blind_folder_takes_and_shows_ids(tmp_path: Path) -> None:
    out = class_folder(tmp_path / "grades", class_results(students(2)))
    run("report", out, "--blind")
    with open_gradebook(out) as book:
        from autograder.gradebook.blind import known_ids  # noqa: PLC0415 - one test needs it

        shown = known_ids(book)[students(2)[0]]
    done = run("override", shown, "q1", "1", "--why", "half of it", "--out", out)
    assert done.exit_code == 0, done.output
    assert shown in done.output
    assert students(2)[0] not in done.output + (out / "grades.csv").read_text("utf-8")
    assert re.search(r"q1: 1 instead of \d[^:]*: half of it", (out / "report.html").read_text("utf-8"))


def test_a_folder_without_a_gradebook_is_refused(tmp_path: Path) -> None:
    done = run("report", tmp_path)
    assert done.exit_code == 2
    assert "has no gradebook.sqlite. Name the folder that `grade` wrote." in done.output


def test_a_run_that_still_grades_keeps_its_folder(tmp_path: Path) -> None:
    out = class_folder(tmp_path / "grades", [])
    with locked(out):
        done = run("report", out)
    assert done.exit_code == 2
    assert "Another run" in done.output


def test_a_page_that_cannot_be_written_is_an_error_here(tmp_path: Path) -> None:
    out = class_folder(tmp_path / "grades", [])
    (out / "report.html").mkdir()
    done = run("report", out)
    assert done.exit_code == 2
    assert "report.html can't be written (Is a directory)." in done.output


def test_json_changes_no_names(tmp_path: Path) -> None:
    assert run("report", class_folder(tmp_path / "grades", []), "--json", "--blind").exit_code == 2
