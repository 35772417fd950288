"""A file is replaced in one step, and an equal one is left alone."""

from __future__ import annotations

from pathlib import Path

from autograder.files import atomic_write, atomic_write_bytes


def test_bytes_and_text_are_written_into_a_new_folder_and_nothing_else_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    atomic_write_bytes(folder / "a.zip", b"PK\r\n\x00")
    atomic_write(folder / "b.txt", "이준\n")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        "a.zip": b"PK\r\n\x00",
        "b.txt": "이준\n".encode(),
    }


def test_an_equal_file_keeps_its_place_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    atomic_write_bytes(path, b"1")
    first = path.stat().st_ino
    atomic_write_bytes(path, b"1")
    assert path.stat().st_ino == first
