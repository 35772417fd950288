"""The list of course sites: each is complete, and the surest is tried first."""

from __future__ import annotations

import pytest

from autograder.lms.lms import Evidence, Lms
from autograder.lms.registry import DOWNLOAD_NAMES, GRADING_SITES, SITES, superseded


def test_the_sites_that_take_grades_are_offered_in_this_order() -> None:
    assert list(SITES) == ["canvas", "moodle", "gradescope", "blackboard"]
    assert list(GRADING_SITES) == ["canvas", "moodle", "gradescope"]


def test_a_metadata_file_is_surer_than_words_and_words_are_surer_than_numbers() -> None:
    order = [site.name for site in sorted(SITES.values(), key=lambda site: site.evidence)]
    assert order == ["gradescope", "moodle", "blackboard", "canvas"]


@pytest.mark.parametrize("site", SITES.values(), ids=lambda site: site.name)
def test_a_site_with_a_metadata_file_is_known_by_it(site: Lms) -> None:
    assert (site.metadata_file != "") == (site.evidence == Evidence.METADATA_FILE)
    assert site.recognise([]) is None


@pytest.mark.parametrize("name", ["submission_12", "Min-ji Kim_11_assignsubmission_file", "x_assignsubmission_file_"])
def test_a_students_folder_is_known_by_its_name(name: str) -> None:
    assert DOWNLOAD_NAMES.is_student_folder(name)
    assert not DOWNLOAD_NAMES.is_student_folder(f"my {name} notes.txt")


def test_only_files_that_a_site_numbered_are_superseded() -> None:
    assert superseded(["kim_101_9001_a.ipynb", "kim_101_9002_a-1.ipynb"]) == {"kim_101_9001_a.ipynb"}
    assert superseded(["a.ipynb", "a-1.ipynb"]) == set()
