"""Malformed submissions through the real `grade`: a row each, none a fault of the kit, none longer than its limit."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest
from fuzz.grading import Graded, grade_malformed

COUNT = 40  # `python -m tests.fuzz submissions` grades 1,000
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the grades go."""
    return tmp_path_factory.mktemp("grades")


@pytest.fixture(scope="module")
def graded(out: Path) -> Graded:
    """Malformed submissions, graded once."""
    return grade_malformed(COUNT, seed=1, out=out)


def test_each_malformed_submission_gets_its_row_and_none_is_a_fault_of_the_kit(graded: Graded) -> None:
    assert graded.faults(COUNT) == []


def test_some_are_refused_and_some_get_as_far_as_the_worker(graded: Graded) -> None:
    assert graded.statuses["invalid"] > 0
    assert graded.statuses["graded"] > 0


def test_each_refused_one_says_why(graded: Graded) -> None:
    assert all(row["message"] for row in graded.rows if row["status"] == "invalid")


@pytest.mark.usefixtures("graded")
def test_every_result_and_notebook_that_was_written_can_be_read(out: Path) -> None:
    results = [json.loads(path.read_text("utf-8")) for path in (out / "results").iterdir()]
    assert len(results) == COUNT
    notebooks = [json.loads(path.read_text("utf-8")) for path in (out / "notebooks").iterdir()]
    for notebook in notebooks:
        nbformat.validate(notebook)
    assert len(notebooks) == sum(result["status"] != "invalid" for result in results)
