"""The list of course sites: each is complete, and the surest is tried first."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.lms.lms import Evidence, Lms
from autograder.lms.registry import DOWNLOAD_NAMES, GRADING_SITES, SITES, superseded


@pytest.mark.parametrize("name", GRADING_SITES)
def test_each_site_that_takes_grades_is_a_format_of_export(name: str, tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["export", name, str(tmp_path / "missing")], terminal_width=400)
    assert done.exit_code == 2
    assert "is not a folder" in done.output


def test_a_metadata_file_is_surer_than_words_and_words_are_surer_than_numbers() -> None:
    gradescope, moodle, blackboard, canvas = (
        SITES[name].evidence for name in ("gradescope", "moodle", "blackboard", "canvas")
    )
    assert gradescope < moodle == blackboard < canvas


@pytest.mark.parametrize("site", SITES.values(), ids=lambda site: site.name)
def test_a_site_with_a_metadata_file_is_known_by_it(site: Lms) -> None:
    assert (site.metadata_file != "") == (site.evidence == Evidence.METADATA_FILE)
    assert site.recognise([]) is None


@pytest.mark.parametrize("name", ["submission_12", "Min-ji Kim_11_assignsubmission_file", "x_assignsubmission_file_"])
def test_a_students_folder_is_known_by_its_name(name: str) -> None:
    assert DOWNLOAD_NAMES.is_student_folder(name)
    assert not DOWNLOAD_NAMES.is_student_folder(f"my {name} notes.txt")


def test_only_files_that_a_site_numbered_are_superseded() -> None:
    assert superseded(["kim_101_90001_a.ipynb", "kim_101_90002_a-1.ipynb"]) == {"kim_101_90001_a.ipynb"}
    assert superseded(["a.ipynb", "a-1.ipynb"]) == set()
