"""A folder that a stranger has filled is removed whatever is in it, and nothing outside of it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.sandbox.rmtree import robust_rmtree
from shared.worker.supervisor import written_in


def _deep(folder: Path, levels: int, name: str = "a") -> None:
    """Make folders within folders, deeper than a path can name."""
    here = os.open(folder, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir(name, dir_fd=here)
        inner = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)


def test_folders_nested_deeper_than_python_can_recurse_are_removed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    _deep(home, 1100)
    robust_rmtree(home)
    assert not home.exists()


def test_files_beside_and_within_folders_are_removed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for name in ("one", "one/two", "three"):
        (home / name).mkdir(parents=True)
        (home / name / "note").write_text("x")
    robust_rmtree(home)
    assert not home.exists()


def test_locked_folders_are_removed(tmp_path: Path) -> None:
    inner = tmp_path / "home" / "locked" / "inner"
    inner.mkdir(parents=True)
    inner.chmod(0)
    inner.parent.chmod(0)
    robust_rmtree(tmp_path / "home")
    assert not (tmp_path / "home").exists()


def test_links_are_removed_and_not_followed(tmp_path: Path) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    home.mkdir()
    other.mkdir()
    (other / "note").write_text("x")
    (home / "link").symlink_to(other)
    robust_rmtree(home)
    assert not home.exists()
    assert (other / "note").read_text() == "x"


def test_a_link_in_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "note").write_text("x")
    (tmp_path / "home").symlink_to(tmp_path / "other")
    robust_rmtree(tmp_path / "home")
    assert (tmp_path / "other" / "note").exists()


def test_a_folder_that_is_gone_is_no_fault(tmp_path: Path) -> None:
    robust_rmtree(tmp_path / "nowhere")


# --- what the supervisor counts ---


@pytest.mark.parametrize(("levels", "name"), [(150, "a"), (90, "a" * 50)], ids=["deep", "long"])
def test_files_where_nobody_can_look_count_as_too_many(tmp_path: Path, levels: int, name: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    _deep(home, levels, name)
    try:
        assert written_in(str(home), 10**12) == float("inf")
    finally:
        robust_rmtree(home)


def test_an_empty_file_counts_as_a_block(tmp_path: Path) -> None:
    before = written_in(str(tmp_path), 10**12)
    for number in range(5):
        (tmp_path / str(number)).touch()
    assert written_in(str(tmp_path), 10**12) - before >= 5 * 4096
