"""Malformed submissions through the real `grade`: each gets its row, and none of them is the grader's own fault."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
import yaml

from autograder.paths import ROOT
from fuzz.malformed_submissions import write_malformed_submissions

# Small, so that a submission that reaches one costs seconds.
LIMITS = {"cell_seconds": 10, "call_seconds": 10, "submission_seconds": 30, "memory_mb": 2048, "notebook_mb": 1}
BEYOND_SECONDS = 60  # for starting and ending processes
QUESTION = "q5"  # needs no TensorFlow, whose import would take most of the time
pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Graded:
    """A finished run: how many submissions there were, the folder of its grades and the rows of `grades.csv`."""

    count: int
    out: Path
    rows: list[Mapping[str, str]]

    def with_status(self, status: str) -> list[Mapping[str, str]]:
        """Return the rows that have this status."""
        return [row for row in self.rows if row["status"] == status]


@pytest.fixture(scope="module", params=[10, pytest.param(1000, marks=pytest.mark.nightly)])
def graded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Graded:
    """Malformed submissions, graded once."""
    folder = tmp_path_factory.mktemp("malformed")
    settings, out = folder / "grading.yml", folder / "grades"
    document = yaml.safe_load((ROOT / "grading.yml").read_text("utf-8"))
    document["limits"] = {**document.get("limits", {}), **LIMITS}
    document["assignments"]["boston"].pop("limits", None)
    settings.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    sources = write_malformed_submissions(folder, request.param)
    options = ["--only", QUESTION, "--out", out, "--workers", "1", "--data", "synthetic", "--config", settings]
    command = [sys.executable, "-m", "autograder", "grade", "boston", *map(str, [*sources, *options])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    assert done.returncode in (0, 1), done.stderr
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        return Graded(request.param, out, list(csv.DictReader(file)))


def test_each_malformed_submission_gets_its_row(graded: Graded) -> None:
    assert len({row["submission"] for row in graded.rows}) == len(graded.rows) == graded.count


def test_none_is_a_fault_of_the_grader(graded: Graded) -> None:
    assert graded.with_status("kit_error") == []


def test_none_takes_longer_than_its_limits(graded: Graded) -> None:
    longest = LIMITS["submission_seconds"] + BEYOND_SECONDS
    assert [row for row in graded.rows if float(row["seconds"]) > longest] == []


def test_some_are_refused_with_a_message_and_some_are_graded(graded: Graded) -> None:
    assert graded.with_status("graded")
    assert graded.with_status("invalid")
    assert all(row["message"] for row in graded.with_status("invalid"))


def test_every_result_and_notebook_that_was_written_can_be_read(graded: Graded) -> None:
    results = [json.loads(path.read_text("utf-8")) for path in (graded.out / "results").iterdir()]
    notebooks = [json.loads(path.read_text("utf-8")) for path in (graded.out / "notebooks").iterdir()]
    for notebook in notebooks:
        nbformat.validate(notebook)
    assert len(results) == graded.count
    assert len(notebooks) == sum(result["status"] != "invalid" for result in results)
