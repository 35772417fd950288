"""Output folders of `grade` as the tests make them: gradebooks with results, without grading anything."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

from autograder import config
from autograder.config import AssignmentConfig
from autograder.gradebook.grading_key import GradingKey
from autograder.gradebook.store import Gradebook, open_gradebook
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.paths import ROOT
from autograder.results import CheckResult, SubmissionResult

TITLE = "    title: Predicting house prices\n"
BOSTON = config.load(ROOT / "grading.yml").assignments["boston"]
KEY = GradingKey("checks", "grading", "synthetic", 0, "process")


def result(
    name: str, points: float, assignment: AssignmentConfig = BOSTON, status: str = "graded"
) -> SubmissionResult:
    """A result with all of an assignment's points possible, of which so many are earned."""
    left = points
    checks = []
    for question, one in assignment.questions.items():
        for check, most in one.checks.items():
            got = min(left, most)
            left -= got
            outcome = "passed" if got == most else "failed"
            sentence, message = f"{check} <b>.", "" if got == most else "Expected 1, got =2."
            checks.append(CheckResult(check, question, sentence, False, outcome, got, most, message, "hidden detail"))
    why = "no notebook found" if status == "invalid" else ""
    return SubmissionResult(name, assignment.name, status, tuple(checks), 1.0, why)


def origin(
    site: str, *people: Person, place: str = "", submitted: datetime | None = None, late: bool = False
) -> Provenance:
    """Where a submission comes from."""
    return Provenance(site, people, submitted, 1, late, place)


def add_results(book: Gradebook, results: list[SubmissionResult], key: GradingKey = KEY) -> None:
    """A run of one assignment that has these results."""
    assignment = results[0].assignment
    run = book.begin_run(assignment, [one.submission for one in results], list(results[0].question_scores), key)
    for one in results:
        book.add(run, one, "a", True)
    book.end_run(run, "complete")


def graded(
    folder: Path, results: list[SubmissionResult], origins: dict[str, Provenance], missing: tuple[Person, ...] = ()
) -> Path:
    """An output folder with these results."""
    folder.mkdir(parents=True, exist_ok=True)
    with open_gradebook(folder, "boston") as book:
        book.write_provenance(origins, missing)
        add_results(book, results)
    return folder


def grading_yml(folder: Path, lines: str = "", top: str = "") -> Path:
    """The kit's grading.yml with these lines for boston, and these for all."""
    text = (ROOT / "grading.yml").read_text("utf-8").replace(TITLE, TITLE + lines)
    path = folder / "grading.yml"
    path.write_text(text.replace("version: 1\n", f"version: 1\n{top}"), "utf-8")
    return path


def table(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a CSV file by its header."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))
