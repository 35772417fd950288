"""`grade all` tells a student's notebooks apart, and nothing that was handed in gets lost on the way."""

from __future__ import annotations

import io
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from helpers import site_files

from autograder import config
from autograder.config import AssignmentConfig
from autograder.paths import ROOT
from autograder.submissions.content_hash import content_hash
from autograder.submissions.find import UnreadableSubmission, read_cells
from autograder.submissions.sources import find_in_sources
from autograder.submissions.split_by_assignment import StudentFiles, split_by_assignment

SHARED = ["vectorize_sequences", "build_model", "split_validation", "train", "retrain", "compare_models"]
FUNCTIONS = {
    "imdb": ["decode_review", "best_epoch", *SHARED],
    "reuters": ["decode_newswire", "to_one_hot", "softmax", *SHARED],
    "boston": ["normalize", "k_fold_scores", "average_history", "build_model", "compare_models"],
}


@pytest.fixture(scope="module")
def assignments(tmp_path_factory: pytest.TempPathFactory) -> list[AssignmentConfig]:
    """Three assignments with the chapter's function names."""
    content = {
        name: {"title": name, "questions": {"q1": {"title": "x", "functions": functions, "checks": {"test_x": 100}}}}
        for name, functions in FUNCTIONS.items()
    }
    path = tmp_path_factory.mktemp("config") / "grading.yml"
    path.write_text(yaml.safe_dump({"version": 1, "assignments": content}, sort_keys=False), "utf-8")
    return list(config.load(path).assignments.values())


def ipynb(*functions: str, assignment: str = "", code: str = "") -> str:
    """A notebook that defines these functions."""
    source = "\n".join([*(f"def {name}(): pass" for name in functions), code]) or "x = 1"
    return site_files.ipynb(source, assignment)


def put(root: Path, **files: str | bytes) -> None:
    """Write files into kim's folder; `a_ipynb` stands for a.ipynb."""
    (root / "kim").mkdir(exist_ok=True)
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (root / "kim" / name.replace("_", ".")).write_bytes(data)


def divided(root: Path, assignments: list[AssignmentConfig]) -> StudentFiles:
    (submission,) = find_in_sources([root], "", assignments[0].limits).submissions
    return split_by_assignment(submission, assignments)


def labels(handed_in: StudentFiles) -> dict[str, str]:
    """The file that is graded for each assignment."""
    return {
        name: read_cells(submission, FUNCTIONS).label.removeprefix("kim/")
        for name, submission in handed_in.submissions.items()
    }


def zipped(**files: str) -> bytes:
    return site_files.zipped({name.replace("_", "."): content for name, content in files.items()})


def test_metadata_names_the_assignment_whatever_is_defined(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, a_ipynb=ipynb("k_fold_scores", assignment="reuters"))
    assert labels(divided(tmp_path, assignments)) == {"reuters": "a.ipynb"}


def test_a_function_of_one_assignment_outweighs_those_that_several_share(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, a_ipynb=ipynb("decode_newswire", *SHARED), b_ipynb=ipynb("best_epoch", *SHARED))
    put(tmp_path, c_py="def k_fold_scores(): pass\ndef build_model(): pass")
    assert labels(divided(tmp_path, assignments)) == {"imdb": "b.ipynb", "reuters": "a.ipynb", "boston": "c.py"}


def test_a_single_helper_named_like_another_assignments_function_changes_nothing(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, a_ipynb=ipynb(*FUNCTIONS["imdb"], "softmax"))
    got = divided(tmp_path, assignments)
    assert (labels(got), got.unclear) == ({"imdb": "a.ipynb"}, ())


def test_the_reference_solutions_are_told_apart_by_their_functions(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    (tmp_path / "kim").mkdir()
    for place, name in enumerate(FUNCTIONS):
        shutil.copy(ROOT / "solutions" / f"{name}.py", tmp_path / "kim" / f"{place}.py")
    got = divided(tmp_path, assignments)
    assert labels(got) == {"imdb": "0.py", "reuters": "1.py", "boston": "2.py"}
    assert got.unclear == ()


def test_a_tie_is_no_guess(tmp_path: Path, assignments: list[AssignmentConfig]) -> None:
    put(tmp_path, a_ipynb=ipynb("build_model", "train"))
    (unclear,) = divided(tmp_path, assignments).unclear
    assert unclear.why == "kim/a.ipynb could be for imdb or reuters: it defines 2 functions of each."


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (ipynb(), "kim/a.ipynb defines no function that an assignment asks for."),
        (ipynb("best_epoch", assignment="mnist"), "answers the assignment mnist, which grading.yml does not have"),
        (ipynb("best_epoch")[:-20], "kim/a.ipynb is cut off"),
        ("", "kim/a.ipynb is empty"),
    ],
)
def test_what_belongs_to_no_assignment_is_named_and_the_others_are_graded(
    tmp_path: Path, assignments: list[AssignmentConfig], content: str, why: str
) -> None:
    put(tmp_path, a_ipynb=content, b_ipynb=ipynb("best_epoch"))
    got = divided(tmp_path, assignments)
    assert labels(got) == {"imdb": "b.ipynb"}
    assert [(unclear.label, why in unclear.why) for unclear in got.unclear] == [("kim/a.ipynb", True)]


def test_answers_of_a_missing_assignment_in_another_notebook_are_noticed(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, a_ipynb=ipynb(*FUNCTIONS["reuters"], *FUNCTIONS["imdb"], assignment="imdb"))
    got = divided(tmp_path, assignments)
    assert labels(got) == {"imdb": "a.ipynb"}
    assert "kim/a.ipynb is for imdb, but seems to have answers for reuters as well" in got.unclear[0].why


def test_a_zip_may_hold_several_notebooks(tmp_path: Path, assignments: list[AssignmentConfig]) -> None:
    data = zipped(a_ipynb=ipynb("softmax"), b_py="def normalize(): pass")
    (tmp_path / "lee.zip").write_bytes(data)
    assert labels(divided(tmp_path, assignments)) == {"reuters": "lee.zip: a.ipynb", "boston": "lee.zip: b.py"}


def test_a_folder_may_hold_an_export_per_assignment(tmp_path: Path, assignments: list[AssignmentConfig]) -> None:
    put(tmp_path, a_zip=zipped(x_ipynb=ipynb("softmax")), b_zip=zipped(x_ipynb=ipynb("best_epoch")))
    assert labels(divided(tmp_path, assignments)) == {"imdb": "b.zip: x.ipynb", "reuters": "a.zip: x.ipynb"}


def test_the_notebooks_of_a_folder_in_a_zip_are_told_apart(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("kim/a.ipynb", ipynb("softmax"))
        archive.writestr("kim/b.ipynb", ipynb("best_epoch"))
        archive.writestr("lee/a.ipynb", ipynb("best_epoch"))
    (tmp_path / "class.zip").write_bytes(data.getvalue())
    kim, _ = find_in_sources([tmp_path / "class.zip"], "", assignments[0].limits).submissions
    assert labels(split_by_assignment(kim, assignments)) == {"imdb": "b.ipynb", "reuters": "a.ipynb"}


def test_a_damaged_member_of_a_zip_hides_none_of_the_others(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    data = bytearray(zipped(a_ipynb=ipynb("softmax"), b_ipynb=ipynb("best_epoch")))
    data[60] ^= 0xFF
    put(tmp_path, a_zip=bytes(data))
    got = divided(tmp_path, assignments)
    assert labels(got) == {"imdb": "a.zip: b.ipynb"}
    assert "a.ipynb is damaged inside the zip file" in got.unclear[0].why


def test_a_zip_in_a_zip_is_named(tmp_path: Path, assignments: list[AssignmentConfig]) -> None:
    put(tmp_path, a_zip=zipped(a_ipynb=ipynb("softmax"), b_zip="PK"))
    got = divided(tmp_path, assignments)
    assert [unclear.label for unclear in got.unclear] == ["kim/a.zip: b.zip"]


def test_of_a_notebook_and_its_paired_script_the_notebook_is_graded_and_nothing_is_said(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, a_py="def best_epoch(): pass\n", b_ipynb=ipynb("best_epoch"))
    got = divided(tmp_path, assignments)
    assert (labels(got), got.aside, got.unclear) == ({"imdb": "b.ipynb"}, (), ())


def test_an_earlier_version_is_set_aside_and_named(tmp_path: Path, assignments: list[AssignmentConfig]) -> None:
    put(tmp_path, a_ipynb=ipynb("best_epoch"), b_ipynb=ipynb("best_epoch", "decode_review"))
    got = divided(tmp_path, assignments)
    assert (labels(got), got.aside) == ({"imdb": "b.ipynb"}, ("kim/a.ipynb",))


def test_two_equally_good_notebooks_of_one_assignment_spare_the_other(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, a_ipynb=ipynb("best_epoch"), b_ipynb=ipynb("best_epoch", code="x = 1"), c_ipynb=ipynb("softmax"))
    got = divided(tmp_path, assignments)
    assert read_cells(got.submissions["reuters"], FUNCTIONS).label == "kim/c.ipynb"
    with pytest.raises(UnreadableSubmission, match=r"kim/a\.ipynb and kim/b\.ipynb could both be the one to grade"):
        read_cells(got.submissions["imdb"], FUNCTIONS)


def test_what_was_read_is_kept_with_its_hash_so_that_it_is_not_read_again(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, a_ipynb=ipynb("best_epoch"), b_ipynb=ipynb("softmax"))
    kept = divided(tmp_path, assignments).submissions["imdb"]
    assert kept.content_hash == content_hash(replace(kept, content_hash=""))
    (tmp_path / "kim" / "a.ipynb").unlink()
    assert read_cells(kept, FUNCTIONS).label == "kim/a.ipynb"


def test_a_huge_notebook_is_read_again_when_it_is_graded(
    tmp_path: Path, assignments: list[AssignmentConfig], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autograder.submissions.split_by_assignment.KEPT_CHARACTERS", 20)
    put(tmp_path, a_ipynb=ipynb("best_epoch", code="x = 1"))
    found = divided(tmp_path, assignments).submissions["imdb"]
    assert (found.notebook, found.content_hash) == (None, "")


def test_a_folder_without_a_notebook_is_invalid_as_a_whole(
    tmp_path: Path, assignments: list[AssignmentConfig]
) -> None:
    put(tmp_path, essay_pdf="x")
    got = divided(tmp_path, assignments)
    assert (got.status, got.problem[:36]) == ("invalid", "no notebook found in the folder kim.")


def test_a_fault_of_the_kit_is_a_row_and_no_exception(
    tmp_path: Path, assignments: list[AssignmentConfig], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, a_ipynb=ipynb("best_epoch"))
    monkeypatch.setattr("autograder.submissions.split_by_assignment.read_candidates", lambda *_: 1 / 0)
    got = divided(tmp_path, assignments)
    assert (got.status, got.name) == ("kit_error", "kim")
    assert "the grader failed" in got.problem
