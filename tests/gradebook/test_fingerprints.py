"""What makes a grade worth making again: another submission, other checks, other numbers; and nothing else."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from autograder import config
from autograder.config import AssignmentConfig
from autograder.gradebook.grading_key import grading_hash, grading_key
from autograder.paths import ROOT
from autograder.source_files import grading_sources
from autograder.submissions.content_hash import content_hash
from autograder.submissions.find import Submission, find_submissions


@pytest.fixture(scope="module")
def boston() -> AssignmentConfig:
    return config.load(ROOT / "grading.yml").assignments["boston"]


def changed(tmp_path: Path, old: str, new: str) -> AssignmentConfig:
    """The assignment from a grading.yml with another line."""
    text = (ROOT / "grading.yml").read_text("utf-8")
    assert old in text
    (tmp_path / "grading.yml").write_text(text.replace(old, new), "utf-8")
    return config.load(tmp_path / "grading.yml").assignments["boston"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("call_seconds: 60", "call_seconds: 61"),
        ("functions: [average_history]", "functions: [average_histories]"),
    ],
)
def test_limits_and_functions_are_part_of_it(boston: AssignmentConfig, tmp_path: Path, old: str, new: str) -> None:
    assert grading_hash(changed(tmp_path, old, new)) != grading_hash(boston)


def test_bars_are_part_of_it(boston: AssignmentConfig, tmp_path: Path) -> None:
    bar = boston.thresholds["q8_mae"].real
    assert grading_hash(changed(tmp_path, f"  real: {bar}\n", f"  real: {bar + 0.1}\n")) != grading_hash(boston)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: The mean of the folds", "title: Means"),
        ("test_ranks_are_offset_by_three: 2\n", "test_ranks_are_offset_by_three: 2.0\n"),
        ("mutants: 0.9 ", "mutants: 0.8 "),
    ],
)
def test_titles_audit_floors_and_other_assignments_are_not(
    boston: AssignmentConfig, tmp_path: Path, old: str, new: str
) -> None:
    assert grading_hash(changed(tmp_path, old, new)) == grading_hash(boston)


def test_the_checks_hash_covers_checks_judge_worker_and_data_and_no_other_assignment() -> None:
    files = set(grading_sources("boston"))
    needed = (
        "autograder/checks/boston/q1.py",
        "shared/checks/boston/q1.py",
        "shared/expect/values.py",
        "autograder/judge/run_checks.py",
    )
    assert files >= {
        *needed,
        "autograder/judge/remote_student.py",
        "autograder/judge/prepared_data.py",
        "shared/worker/main.py",
        "shared/datasets/load.py",
        "autograder/intake/notebooks.py",
        "autograder/grading/submission_status.py",
        "autograder/submissions/find.py",
    }
    assert files.isdisjoint(
        {
            "shared/hints/boston.md",
            "shared/notebook/grader.py",
            "autograder/checks/imdb/q1.py",
            "shared/checks/imdb/q1.py",
            "autograder/gradebook/store.py",
        }
    )


def test_each_run_input_is_in_its_place(boston: AssignmentConfig) -> None:
    inputs = grading_key(boston, "real", 3, "bubblewrap")
    assert (inputs.data_source, inputs.seed, inputs.sandbox) == ("real", 3, "bubblewrap")
    assert inputs.checks != inputs.grading


def submission(folder: Path, boston: AssignmentConfig) -> Submission:
    (found,) = find_submissions(folder, "boston", boston.limits).submissions
    return found


def test_a_submission_is_told_by_the_bytes_of_its_files(tmp_path: Path, boston: AssignmentConfig) -> None:
    (tmp_path / "kim").mkdir()
    (tmp_path / "kim" / "a.py").write_text("x = 1")
    first = content_hash(submission(tmp_path, boston))
    assert content_hash(submission(tmp_path, boston)) == first
    (tmp_path / "kim" / "notes.txt").write_text("is not looked at")
    assert content_hash(submission(tmp_path, boston)) == first
    (tmp_path / "kim" / "a.py").write_text("x = 2")
    second = content_hash(submission(tmp_path, boston))
    (tmp_path / "kim" / "b.py").write_text("")
    assert len({first, second, content_hash(submission(tmp_path, boston))}) == 3


def test_a_member_of_a_zip_is_told_by_its_own_bytes(tmp_path: Path, boston: AssignmentConfig) -> None:
    hashes = []
    for other in ("x", "y"):
        with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
            archive.writestr("lee.py", other)
            archive.writestr("kim.py", "same")
        found = find_submissions(tmp_path / "all.zip", "boston", boston.limits).submissions
        hashes.append({one.name: content_hash(one) for one in found})
    assert hashes[0]["kim"] == hashes[1]["kim"]
    assert hashes[0]["lee"] != hashes[1]["lee"]


def test_what_cannot_be_read_still_has_a_hash(tmp_path: Path, boston: AssignmentConfig) -> None:
    (tmp_path / "kim.zip").write_bytes(b"PK no zip")
    (tmp_path / "lee").mkdir()
    found = find_submissions(tmp_path, "boston", boston.limits).submissions
    assert all(map(content_hash, found))
