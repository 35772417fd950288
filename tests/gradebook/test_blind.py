"""Blind grading: graders see ids, which stay the same; the gradebook knows the names, and exports have them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.classes import BOSTON, GRADING, class_folder, class_results
from helpers.graded_runs import add_results, table
from rich.console import Console

from autograder.exports.command import ExportOptions, run_export
from autograder.gradebook.blind import ShownNames, is_blind, is_blind_folder, known_ids, set_blind, shown_names
from autograder.gradebook.final_grades import final_grades
from autograder.gradebook.run_grades import load_grades
from autograder.gradebook.session import write_all_files
from autograder.gradebook.store import open_gradebook
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.results import CellReport, CheckResult, SubmissionResult

NAMES = ["Kim Min-ji", "José García", "이준", "Al"]
KIM = Person(name="Kim Min-ji", numbers={"canvas": "101"}, sid="S77123", login="mkim", email="mkim@uni.org")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder of grades as it is after a run that was not blind."""
    folder = class_folder(tmp_path / "grades", class_results(NAMES))
    (folder / "notebooks").mkdir()
    (folder / "feedback").mkdir()
    for name in NAMES:
        (folder / "notebooks" / f"{name}.ipynb").write_text(name)
        (folder / "feedback" / f"{name}.html").write_text(name)
    return folder


def blind(out: Path, wanted: bool = True) -> dict[str, str]:
    """Make a folder blind, or not; the ids by name."""
    with open_gradebook(out) as book:
        set_blind(book, wanted, out)
        write_all_files(book, out, [BOSTON])
        return known_ids(book)


def test_ids_stand_for_names_in_all_files(out: Path) -> None:
    ids = blind(out)
    assert all(re.fullmatch(r"S-[2-9A-Z]{5}", one) for one in ids.values())
    assert len(set(ids.values())) == len(NAMES) == len(ids)
    assert [row["submission"] for row in table(out / "grades.csv")] == sorted(ids.values())
    assert {path.stem for path in (out / "results").iterdir()} == set(ids.values())
    assert {path.stem: path.read_text() for path in (out / "notebooks").iterdir()} == {
        ids[name]: name for name in NAMES
    }
    assert list((out / "feedback").iterdir()) == []
    for path in (out / "grades.csv", *(out / "results").iterdir()):
        assert not any(name in path.read_text("utf-8") for name in NAMES[:3])


def test_names_come_back_and_ids_stay_the_same(out: Path) -> None:
    before = {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.suffix in (".csv", ".json")}
    ids = blind(out)
    blind(out, wanted=False)
    after = {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.suffix in (".csv", ".json")}
    assert after == before
    assert {path.stem for path in (out / "notebooks").iterdir()} == set(NAMES)
    assert blind(out) == ids


def test_a_new_submission_in_a_blind_folder_gets_an_id(out: Path) -> None:
    ids = blind(out)
    with open_gradebook(out) as book:
        add_results(book, class_results(["new"]))
        shown = shown_names(book)
        assert shown.name("new") not in ("new", *ids.values())
        assert shown.real(shown.name("new")) == "new"
        assert known_ids(book) == {**ids, "new": shown.name("new")}


def test_whether_a_folder_is_blind_is_known_without_a_gradebook_too(out: Path, tmp_path: Path) -> None:
    assert (is_blind_folder(tmp_path / "nothing"), is_blind_folder(out)) == (False, False)
    blind(out)
    assert is_blind_folder(out)
    with open_gradebook(out) as book:
        assert is_blind(book)


def test_messages_have_the_id_instead_of_names_logins_addresses_and_files() -> None:
    origin = Provenance("canvas", (KIM,), place="kimminji_LATE_101_9_hw1.ipynb")
    shown = ShownNames({"Kim Min-ji": "S-1"}, {"Kim Min-ji": origin})
    checks = (CheckResult("test_x", "q1", "X.", False, "failed", 0, 1, "kim min-ji's", "in mkim@uni.org"),)
    result = SubmissionResult(
        "Kim Min-ji", "boston", "invalid", checks, 1.0, "kimminji_LATE_101_9_hw1.ipynb of MKIM (S77123) is empty",
        cells=(CellReport(0, "raised", "Kim: skim, kimono, min 4"),),
    )  # fmt: skip
    got = shown.result(result)
    assert (got.submission, got.message) == ("S-1", "S-1 of S-1 (S-1) is empty")
    assert (got.checks[0].message, got.checks[0].detail) == ("S-1's", "in S-1")
    assert got.cells[0].message == "S-1: skim, kimono, S-1 4"  # each word of a name, so that none slips through


def test_a_name_is_no_pattern_and_a_short_one_replaces_no_word() -> None:
    shown = ShownNames({"a.*b": "S-1", "Al": "S-2"}, {})
    assert shown.text("a.*b", "a.*b axxb") == "S-1 axxb"
    assert shown.text("Al", "All of Al") == "All of Al"
    assert shown.text("nobody", "Kim") == "Kim"


def test_an_export_has_the_names(out: Path, tmp_path: Path) -> None:
    blind(out)
    target = tmp_path / "grades.csv"
    run_export(GRADING, ExportOptions("csv", out, out=target), tmp_path, Console(quiet=True))
    assert [row["name"] for row in table(target)] == NAMES


def test_feedback_of_a_blind_folder_names_nobody(out: Path) -> None:
    ids = blind(out)
    grades, _ = final_grades(load_grades(out, "boston"), BOSTON, [])
    with open_gradebook(out) as book:
        shown = shown_names(book)
    kim = shown.final_grade(replace(grades[0], why="Kim Min-ji.ipynb is empty"))
    assert (kim.person, kim.submission) == (Person(name=ids["Kim Min-ji"]), ids["Kim Min-ji"])
    assert kim.why == f"{ids['Kim Min-ji']} is empty"
    assert kim.result is not None
    assert kim.result.submission == ids["Kim Min-ji"]
    assert not any(word in repr(kim) for word in ("Kim", "Min-ji"))
