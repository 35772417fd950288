"""Canvas' submissions zip: who is behind each file, and which file of several counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.site_files import by_name, code_of, found, ipynb, put_folder, put_zip, zipped

from autograder.config import Limits
from autograder.intake.identity import Person
from autograder.lms.canvas import canvas_name
from autograder.submissions.find import UnreadableSubmission
from autograder.submissions.sources import find_in_sources

THREE = {
    "kimminji_101_90001_boston.ipynb": ipynb("kim"),
    "leejun_LATE_102_90002_boston.ipynb": ipynb("lee"),
    "朴瑞_103_90003_boston.ipynb": ipynb("park"),
}


@pytest.mark.parametrize("make", [put_zip, put_folder])
def test_each_student_is_known_by_name_and_number(tmp_path: Path, make: type) -> None:
    source = make(tmp_path / "downloads.zip" if make is put_zip else tmp_path / "downloads", THREE)
    submissions = by_name(source)
    assert {name: one.origin.people for name, one in submissions.items()} == {
        "kimminji": (Person(name="kimminji", numbers={"canvas": "101"}),),
        "leejun": (Person(name="leejun", numbers={"canvas": "102"}),),
        "朴瑞": (Person(name="朴瑞", numbers={"canvas": "103"}),),
    }
    assert [code_of(one) for one in submissions.values()] == ["kim", "lee", "park"]
    assert [one.origin.site for one in submissions.values()] == ["canvas"] * 3


def test_the_late_mark_is_kept(tmp_path: Path) -> None:
    submissions = by_name(put_zip(tmp_path / "a.zip", THREE))
    assert [name for name, one in submissions.items() if one.origin.marked_late] == ["leejun"]


@pytest.mark.parametrize(
    ("name", "student", "user", "late", "file"),
    [
        ("kim_1_2_a_b 3.ipynb", "kim", "1", False, "a_b 3.ipynb"),
        ("LATE_anon_Ab3_44_a.ipynb", "", "anon_Ab3", True, "a.ipynb"),
        ("anon_Ab3_44_a.ipynb", "", "anon_Ab3", False, "a.ipynb"),
        ("kim_LATE_12_text.html", "kim", "12", True, "text.html"),
        ("group7_12_link.html", "group7", "12", False, "link.html"),
        ("o_neil_5_6_a.ipynb", "o_neil", "5", False, "a.ipynb"),
    ],
)
def test_names_are_read_in_all_their_forms(name: str, student: str, user: str, late: bool, file: str) -> None:
    got = canvas_name(name)
    assert got is not None
    assert (got.student, got.user, got.late, got.file) == (student, user, late, file)


@pytest.mark.parametrize(
    "name", ["kim.ipynb", "kim_1.ipynb", "kim_1_2", "_1_2_a.ipynb", "kim_1_x_a.ipynb", "a\n_1_2_b"]
)
def test_other_names_are_not_taken_for_canvas(name: str) -> None:
    assert canvas_name(name) is None


def test_files_with_dates_in_their_names_are_a_plain_folder(tmp_path: Path) -> None:
    files = {"hw_2026_11_kim.ipynb": ipynb(), "hw_2026_12_lee.ipynb": ipynb()}
    assert sorted(by_name(put_folder(tmp_path / "in", files))) == ["hw_2026_11_kim", "hw_2026_12_lee"]


@pytest.mark.parametrize(
    "files",
    [
        ["group_1_4_imdb.ipynb", "group_2_5_imdb.ipynb"],
        ["python_3_12_f_string.ipynb"],
        ["cs_101_2026_kim.ipynb"],
        ["kim_20261104_143000_imdb.ipynb"],
        ["kim_2026_110430_imdb.ipynb", "lee_2025_110431_imdb.ipynb"],
        ["Group_10001_40001_imdb.ipynb"],
        ["chapter_12_text.html"],
    ],
)
def test_numbers_that_are_not_canvas_ids_are_a_part_of_the_name(tmp_path: Path, files: list[str]) -> None:
    source = put_folder(tmp_path / "in", dict.fromkeys(files, ipynb()))
    assert sorted(by_name(source)) == [Path(name).stem for name in files]
    assert found(source).sites == ()


def test_a_site_that_was_recognised_is_known_by_its_title(tmp_path: Path) -> None:
    folder, other = put_folder(tmp_path / "in", THREE), put_folder(tmp_path / "own", {"oh.ipynb": ipynb()})
    assert find_in_sources([folder, other], "boston", Limits()).sites == ("Canvas",)


def test_one_number_for_two_files_is_a_plain_folder(tmp_path: Path) -> None:
    files = {"week_1001_77_kim.ipynb": ipynb(), "week_1002_77_lee.ipynb": ipynb()}
    assert sorted(by_name(put_folder(tmp_path / "in", files))) == ["week_1001_77_kim", "week_1002_77_lee"]


def test_several_files_of_a_student_are_one_submission(tmp_path: Path) -> None:
    files = {"kim_101_90001_essay.pdf": "x", "kim_101_90004_boston.ipynb": ipynb("kim"), **THREE}
    files.pop("kimminji_101_90001_boston.ipynb")
    submissions = by_name(put_zip(tmp_path / "a.zip", files))
    assert len(submissions) == 3
    assert code_of(submissions["kim"]) == "kim"


def test_the_last_resubmission_counts(tmp_path: Path) -> None:
    files = {
        "kim_101_90001_boston.ipynb": ipynb("def f(): pass\ndef g(): pass"),
        "kim_101_90002_boston-1.ipynb": ipynb("def f(): 1"),
        "kim_101_90003_boston-2.ipynb": ipynb("def f(): 2"),
    }
    kim = by_name(put_zip(tmp_path / "a.zip", files))["kim"]
    assert code_of(kim) == "def f(): 2"
    assert (kim.origin.attempt, kim.origin.place) == (3, "kim_101_90003_boston-2.ipynb")


def test_a_resubmission_inside_of_an_otter_export_counts(tmp_path: Path) -> None:
    files = {
        "kim_101_90001_boston.zip": zipped({"boston.ipynb": ipynb("def f(): 1")}),
        "kim_101_90002_boston-1.zip": zipped({"boston.ipynb": ipynb("def f(): 2")}),
    }
    assert code_of(by_name(put_zip(tmp_path / "a.zip", files))["kim"]) == "def f(): 2"


def test_a_number_that_is_another_assignments_does_not_replace_this_one(tmp_path: Path) -> None:
    files = {
        "kim_101_90001_homework-1.ipynb": ipynb("def f(): 1", "boston"),
        "kim_101_90002_homework-2.ipynb": ipynb("def r(): 2", "reuters"),
    }
    assert code_of(by_name(put_zip(tmp_path / "a.zip", files))["kim"]) == "def f(): 1"


def test_two_students_of_one_name_are_told_apart_by_number(tmp_path: Path) -> None:
    files = {"kim_101_90001_a.ipynb": ipynb("one"), "kim_102_90002_a.ipynb": ipynb("two")}
    submissions = by_name(put_zip(tmp_path / "a.zip", files))
    assert {name: code_of(one) for name, one in submissions.items()} == {"kim (101)": "one", "kim (102)": "two"}
    notes = find_in_sources([tmp_path / "a.zip"], "boston", Limits()).notes
    assert notes == ("2 submissions are called kim; their rows are kim (101), kim (102).",)


def test_a_text_entry_is_a_row_that_says_what_is_missing(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", {**THREE, "choi_104_text.html": "<p>I forgot"})
    with pytest.raises(
        UnreadableSubmission, match=r"no notebook found in choi_104_text\.html\. Ask choi for the \.ipynb file"
    ):
        code_of(by_name(source)["choi"])


def test_a_file_that_is_named_otherwise_is_graded_and_told(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", {**THREE, "oh.ipynb": ipynb("oh")})
    assert code_of(by_name(source)["oh"]) == "oh"
    assert found(source).notes == (
        "a.zip: oh.ipynb is not named as Canvas names files; it is graded under that name.",
    )
