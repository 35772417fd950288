"""Gradescope's export: its metadata says who is behind each folder, and what does not fit is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from helpers.site_files import by_name, code_of, found, ipynb, put_folder, put_zip

from autograder.intake.identity import Person
from autograder.submissions.find import UnreadableSubmission

KIM = Person(name="Min-ji Kim", sid="2026001", email="kim@example.edu")
LEE = Person(name="이준", sid="2026002", email="lee@example.edu")


def entry(folder: int, *people: Person, created: str = "2026-11-23 10:15:00.123456789 -08:00", more: str = "") -> str:
    """An entry as Ruby writes it."""
    lines = [f"submission_{folder}:", "  :submitters:" if people else "  :submitters: []"]
    for person in people:
        lines += [f"  - :name: {person.name}", f"    :sid: '{person.sid}'", f"    :email: {person.email}"]
    lines += [f"  :created_at: {created}", "  :score: 10.0", "  :status: processed"]
    lines += ["  :results: !ruby/hash:ActiveSupport::HashWithIndifferentAccess", "    tests: []"]
    return "\n".join(lines) + f"\n{more}"


def export(metadata: str, *folders: int, root: str = "assignment_7_export/") -> Mapping[str, str]:
    files = {f"{root}submission_{folder}/boston.ipynb": ipynb(str(folder)) for folder in folders}
    return {f"{root}submission_metadata.yml": f"---\n{metadata}", "__MACOSX/._x": "", **files}


@pytest.mark.parametrize("root", ["", "assignment_7_export/"])
@pytest.mark.parametrize("make", [put_zip, put_folder])
def test_each_student_is_known_with_the_time(tmp_path: Path, make: type, root: str) -> None:
    files = export(entry(1, KIM) + entry(2, LEE, created="2026-11-24 07:00:00 Z"), 1, 2, root=root)
    submissions = by_name(make(tmp_path / ("any.zip" if make is put_zip else "any"), files))
    assert {name: one.origin.people for name, one in submissions.items()} == {"Min-ji Kim": (KIM,), "이준": (LEE,)}
    assert submissions["Min-ji Kim"].origin.submitted == datetime(
        2026, 11, 23, 10, 15, 0, 123456, timezone(timedelta(hours=-8))
    )
    assert submissions["이준"].origin.submitted == datetime(2026, 11, 24, 7, tzinfo=timezone.utc)
    assert [code_of(one) for one in submissions.values()] == ["1", "2"]


def test_an_export_of_one_submission_is_recognised(tmp_path: Path) -> None:
    submissions = by_name(put_zip(tmp_path / "any.zip", export(entry(1, KIM), 1)))
    assert list(submissions) == ["Min-ji Kim"]


def test_a_group_is_one_submission_of_several_people(tmp_path: Path) -> None:
    (one,) = found(put_zip(tmp_path / "a.zip", export(entry(1, KIM, LEE), 1))).submissions
    assert (one.name, one.origin.people) == ("Min-ji Kim & 이준", (KIM, LEE))


def test_earlier_attempts_are_counted(tmp_path: Path) -> None:
    history = "  :history:\n  - :created_at: 2026-11-01 10:00:00 Z\n    :score: 1.0\n"
    (one,) = found(put_zip(tmp_path / "a.zip", export(entry(1, KIM, more=history), 1))).submissions
    assert one.origin.attempt == 2


def test_of_several_submissions_of_a_student_the_latest_counts(tmp_path: Path) -> None:
    metadata = entry(1, KIM, LEE) + entry(2, KIM, created="2026-11-25 10:00:00 Z")
    source = put_zip(tmp_path / "a.zip", export(metadata, 1, 2))
    submissions = by_name(source)
    assert {name: code_of(one) for name, one in submissions.items()} == {"이준": "1", "Min-ji Kim": "2"}
    assert found(source).notes == (
        "a.zip: submission_metadata.yml, line 2: submission_1 is left out for Min-ji Kim (2026001);"
        " submission_2 is the one that counts.",
    )


def test_the_active_submission_counts_also_where_it_is_older(tmp_path: Path) -> None:
    metadata = entry(1, KIM, more="  :active: true\n") + entry(2, KIM, created="2026-11-25 10:00:00 Z")
    assert code_of(by_name(put_zip(tmp_path / "a.zip", export(metadata, 1, 2)))["Min-ji Kim"]) == "1"


def test_an_entry_without_a_folder_is_a_row_and_told_with_its_line(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", export(entry(1, KIM) + entry(2, LEE), 1))
    why = "submission_metadata.yml, line 12: submission_2 of 이준 is not in the export. Download it again."
    with pytest.raises(UnreadableSubmission) as caught:
        code_of(by_name(source)["이준"])
    assert (str(caught.value), found(source).notes) == (why, (f"a.zip: {why}",))


def test_a_folder_without_an_entry_is_graded_and_told(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", export(entry(1, KIM), 1, 3))
    assert code_of(by_name(source)["submission_3"]) == "3"
    assert "submission_3 is not listed in submission_metadata.yml" in found(source).notes[0]


def test_a_time_that_is_none_is_told_with_its_line(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", export(entry(1, KIM, created="yesterday"), 1))
    assert by_name(source)["Min-ji Kim"].origin.submitted is None
    assert found(source).notes[0].startswith('a.zip: submission_metadata.yml, line 7: "yesterday" is not a date')


def test_an_entry_of_nobody_is_graded_and_told(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", export(entry(1) + entry(2, LEE), 1, 2))
    assert code_of(by_name(source)["submission_1"]) == "1"
    assert found(source).notes == (
        "a.zip: submission_metadata.yml, line 2: submission_1 does not say who submitted it.",
    )


@pytest.mark.parametrize(
    "metadata", ["a: [", "\t{", "- 1\n- 2", "x: " + "[" * 500_000, "x: " + "[" * 5000 + "]" * 5000]
)
def test_metadata_that_cannot_be_read_is_told_and_the_folders_are_graded(tmp_path: Path, metadata: str) -> None:
    source = put_zip(tmp_path / "a.zip", export(metadata, 1, 2))
    assert sorted(by_name(source)) == ["submission_1", "submission_2"]
    assert found(source).notes[0].startswith("a.zip: submission_metadata.yml")
    assert "Download the export again" in found(source).notes[0]


def test_objects_aliases_and_merges_in_metadata_build_nothing(tmp_path: Path) -> None:
    bomb = "x: &a [1]\n" + "y: &b {<<: *a}\nz: !!python/object/apply:os.system ['touch gone']\n"
    source = put_zip(tmp_path / "a.zip", export(bomb + entry(1, KIM), 1))
    assert list(by_name(source)) == ["Min-ji Kim"] or "Min-ji Kim" in by_name(source)
    assert not (tmp_path / "gone").exists()
