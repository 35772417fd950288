"""Moodle's submissions zip: folders and flat, blind and by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.site_files import by_name, code_of, found, ipynb, put_folder, put_zip

from autograder.intake.identity import Person
from autograder.submissions.find import UnreadableSubmission

FOLDERS = {
    "Min-ji Kim_11_assignsubmission_file/boston.ipynb": ipynb("kim"),
    "이준_12_assignsubmission_file/homework/boston.ipynb": ipynb("lee"),
    "Zoë O'Neil_13_assignsubmission_file_/boston.ipynb": ipynb("zoe"),
}
FLAT = {
    "Min-ji Kim_11_assignsubmission_file_boston.ipynb": ipynb("kim"),
    "이준_12_assignsubmission_file_my_boston.ipynb": ipynb("lee"),
    "Zoë O'Neil_13_assignsubmission_file_boston.ipynb": ipynb("zoe"),
}


@pytest.mark.parametrize("files", [FOLDERS, FLAT])
@pytest.mark.parametrize("make", [put_zip, put_folder])
def test_folders_and_flat_files_give_the_same_students(tmp_path: Path, files: dict[str, str], make: type) -> None:
    submissions = by_name(make(tmp_path / ("a.zip" if make is put_zip else "a"), files))
    assert {name: one.origin.people[0] for name, one in submissions.items()} == {
        "Min-ji Kim": Person(name="Min-ji Kim", numbers={"moodle": "11"}),
        "이준": Person(name="이준", numbers={"moodle": "12"}),
        "Zoë O'Neil": Person(name="Zoë O'Neil", numbers={"moodle": "13"}),
    }
    assert {code_of(one) for one in submissions.values()} == {"kim", "lee", "zoe"}
    assert submissions["Min-ji Kim"].origin.place == "Min-ji Kim_11_assignsubmission_file"


def test_a_single_student_with_two_notebooks_is_one_student(tmp_path: Path) -> None:
    folder = "Min-ji Kim_11_assignsubmission_file"
    files = {f"{folder}/a.ipynb": ipynb("def f(): 1"), f"{folder}/b.ipynb": ipynb("x")}
    submissions = by_name(put_zip(tmp_path / "a.zip", files))
    assert list(submissions) == ["Min-ji Kim"]
    assert code_of(submissions["Min-ji Kim"]) == "def f(): 1"


def test_blind_participants_are_known_by_number(tmp_path: Path) -> None:
    files = {"Participant_1200_assignsubmission_file/boston.ipynb": ipynb()}
    (one,) = found(put_zip(tmp_path / "a.zip", files)).submissions
    assert (one.name, one.origin.people) == ("1200", (Person(numbers={"moodle": "1200"}),))


def test_online_text_belongs_to_the_student_with_the_file(tmp_path: Path) -> None:
    files = {**FOLDERS, "Min-ji Kim_11_assignsubmission_onlinetext/onlinetext.html": "<p>hi"}
    submissions = by_name(put_zip(tmp_path / "a.zip", files))
    assert len(submissions) == 3
    assert code_of(submissions["Min-ji Kim"]) == "kim"


def test_only_online_text_is_a_row(tmp_path: Path) -> None:
    files = {**FOLDERS, "Ha Choi_14_assignsubmission_onlinetext/onlinetext.html": "<p>hi"}
    with pytest.raises(
        UnreadableSubmission, match="no notebook found in the folder Ha Choi_14_assignsubmission_onlinetext"
    ):
        code_of(by_name(put_zip(tmp_path / "a.zip", files))["Ha Choi"])


def test_two_students_of_one_name_are_told_apart_by_number(tmp_path: Path) -> None:
    files = {f"Min-ji Kim_{number}_assignsubmission_file/a.ipynb": ipynb(number) for number in ("11", "15")}
    submissions = by_name(put_zip(tmp_path / "a.zip", files))
    assert {name: code_of(one) for name, one in submissions.items()} == {
        "Min-ji Kim (11)": "11",
        "Min-ji Kim (15)": "15",
    }


def test_a_name_without_a_number_is_graded_and_told(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", {**FLAT, "Ha Choi_assignsubmission_file_a.ipynb": ipynb("choi")})
    assert code_of(by_name(source)["Ha Choi"]) == "choi"
    assert found(source).notes == (
        "a.zip: Ha Choi_assignsubmission_file has no participant's number in its name, "
        "so Moodle cannot take its feedback.",
    )
