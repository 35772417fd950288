"""Links, pipes and sizes that a student could use against the grader end as rows, and touch nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.intake_results import message, read
from helpers.site_files import ipynb

from autograder.intake import zip_reader
from autograder.submissions.find import UnreadableSubmission

NOTEBOOK = ipynb()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of submissions beside a file that must never be read through it."""
    (tmp_path / "secret.ipynb").write_text(NOTEBOOK)
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def test_a_link_out_of_the_folder_is_never_followed(folder: Path) -> None:
    (folder / "kim.ipynb").symlink_to(folder.parent / "secret.ipynb")
    assert message(folder, "kim") == "kim.ipynb is a link that leads out of the folder. Put the file itself there."


def test_a_link_from_one_students_folder_into_anothers_is_never_followed(folder: Path) -> None:
    (folder / "lee").mkdir()
    (folder / "lee" / "imdb.ipynb").write_text(NOTEBOOK)
    (folder / "kim").mkdir()
    (folder / "kim" / "imdb.ipynb").symlink_to("../lee/imdb.ipynb")
    assert "kim/imdb.ipynb is a link that leads out of the folder" in message(folder, "kim")


def test_a_link_to_a_file_beside_it_is_read(folder: Path) -> None:
    (folder / "kim").mkdir()
    (folder / "kim" / "final.txt").write_text(NOTEBOOK)
    (folder / "kim" / "imdb.ipynb").symlink_to("final.txt")
    assert read(folder, "kim").label == "kim/imdb.ipynb"


def test_a_linked_folder_is_never_entered(folder: Path) -> None:
    (folder / "kim").mkdir()
    (folder / "kim" / "all").symlink_to(folder.parent)
    (folder / "lee").symlink_to(folder.parent)
    assert message(folder, "kim").startswith("no notebook found in the folder kim.")
    assert "lee" in message(folder, "lee")


def test_a_source_folder_that_is_itself_a_link_is_fine(folder: Path) -> None:
    (folder / "kim.ipynb").write_text(NOTEBOOK)
    (folder.parent / "link").symlink_to(folder)
    assert read(folder.parent / "link", "kim").cells


@pytest.mark.parametrize("target", ["nowhere", "kim.ipynb"])
def test_a_link_to_nothing_or_to_itself_is_a_row(folder: Path, target: str) -> None:
    (folder / "kim.ipynb").symlink_to(target)
    assert message(folder, "kim") == "kim.ipynb is a link that leads nowhere. Put the file itself there."


def test_a_link_to_a_pipe_is_a_row(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "kim.ipynb").symlink_to("pipe")
    assert message(folder, "kim") == "kim.ipynb is not a regular file. Submit the notebook itself."


def test_a_named_pipe_is_a_row_and_never_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "kim.ipynb")
    assert message(folder, "kim") == "kim.ipynb is not a regular file. Submit the notebook itself."


def test_a_file_that_became_a_pipe_is_never_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "kim.ipynb")
    with pytest.raises(UnreadableSubmission, match="not a regular file"):
        zip_reader.read_file(folder / "kim.ipynb", "kim.ipynb", 10)


def test_a_folder_that_is_called_like_a_notebook_is_a_row(folder: Path) -> None:
    (folder / "kim.ipynb").mkdir()
    assert message(folder, "kim.ipynb") == "kim.ipynb is a folder, not a notebook. Submit the notebook itself."


def test_a_file_that_may_not_be_read_is_a_row(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object, flags: int) -> int:
        raise PermissionError(13, "Permission denied")

    (folder / "kim.ipynb").write_text(NOTEBOOK)
    monkeypatch.setattr("autograder.intake.zip_reader.os.open", refuse)
    assert message(folder, "kim") == "kim.ipynb cannot be read (Permission denied). Check its permissions."


def test_a_folder_that_may_not_be_read_is_a_row(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refuse(path: Path) -> Iterator[os.DirEntry[str]]:
        if path == folder / "kim":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    (folder / "kim").mkdir()
    (folder / "lee.ipynb").write_text(NOTEBOOK)
    monkeypatch.setattr("autograder.intake.scan_folder.os.scandir", refuse)
    assert message(folder, "kim") == "kim cannot be read (Permission denied). Check its permissions."
    assert read(folder, "lee").cells


def test_a_large_notebook_is_refused_by_its_size_before_it_is_read(folder: Path) -> None:
    with (folder / "kim.ipynb").open("wb") as file:
        file.truncate(200 * 1024 * 1024)  # a hole: takes no space
    assert message(folder, "kim") == "kim.ipynb is too large (200.0 MB; at most 1 MB). Clear its outputs first."


def test_a_notebook_of_just_the_allowed_size_is_read(folder: Path) -> None:
    (folder / "kim.ipynb").write_text(NOTEBOOK.ljust(1024 * 1024))
    assert read(folder, "kim").cells
