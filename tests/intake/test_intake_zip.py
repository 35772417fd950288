"""Zips from students and from course sites are read in memory, within bounds, and each entry gets its row."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest
from helpers.intake_results import found, message, names, read
from helpers.site_files import ipynb

from autograder.intake import scan_zip
from autograder.submissions.find import (
    IntakeError,
)

NOTEBOOK = ipynb()


def zipped(*members: tuple[str | zipfile.ZipInfo, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data, compress_type=method)
    return buffer.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    return tmp_path / "batch.zip"


def test_the_notebook_in_an_otter_export_is_read_and_its_log_never(folder: Path) -> None:
    data = zipped(("imdb.ipynb", NOTEBOOK), (".OTTER_LOG", b"\x80\x04never"), ("imdb.pdf", b"%PDF"))
    (folder / "kim.zip").write_bytes(data)
    assert read(folder, "kim").label == "kim.zip: imdb.ipynb"


def test_an_otter_export_in_a_students_folder_is_read(folder: Path) -> None:
    (folder / "kim").mkdir()
    (folder / "kim" / "imdb_2024.zip").write_bytes(zipped(("a/imdb.ipynb", NOTEBOOK), ("tests/q1.py", "x = 1")))
    assert read(folder, "kim").label == "kim/imdb_2024.zip: a/imdb.ipynb"


def test_a_zip_in_a_students_zip_is_named_as_the_reason(folder: Path) -> None:
    (folder / "kim.zip").write_bytes(zipped(("inner.zip", zipped(("imdb.ipynb", NOTEBOOK)))))
    assert message(folder, "kim") == (
        "kim.zip: inner.zip is a zip in a zip, which is not opened. Submit the notebook itself."
    )


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip", zipped(("imdb.ipynb", NOTEBOOK))[:-30]])
def test_a_file_that_is_no_zip_or_a_cut_one_is_a_row(folder: Path, data: bytes) -> None:
    (folder / "kim.zip").write_bytes(data)
    assert message(folder, "kim").startswith("kim.zip is not a readable zip file")


def test_a_member_whose_bytes_are_damaged_is_a_row(folder: Path) -> None:
    data = bytearray(zipped(("imdb.ipynb", NOTEBOOK)))
    data[50] ^= 0xFF
    (folder / "kim.zip").write_bytes(data)
    assert "damaged inside the zip file" in message(folder, "kim")


def test_an_encrypted_member_is_a_row(folder: Path) -> None:
    data = bytearray(zipped(("imdb.ipynb", NOTEBOOK)))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (folder / "kim.zip").write_bytes(data)
    assert message(folder, "kim") == "kim.zip: imdb.ipynb is protected by a password. Zip it again without one."


def test_a_zip_bomb_is_refused_by_the_size_it_declares(folder: Path) -> None:
    (folder / "kim.zip").write_bytes(zipped(("imdb.ipynb", bytes(50 * 1024 * 1024))))
    assert "kim.zip: imdb.ipynb is too large (50.0 MB; at most 1 MB)" in message(folder, "kim")


def test_a_zip_bomb_that_lies_about_its_size_yields_no_more_than_it_declares(folder: Path) -> None:
    data = bytearray(zipped(("imdb.ipynb", bytes(50 * 1024 * 1024))))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + offset
        data[at : at + 4] = (1000).to_bytes(4, "little")
    (folder / "kim.zip").write_bytes(data)
    assert "damaged inside the zip file" in message(folder, "kim")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_unpack_without_bound_are_refused(folder: Path, method: int) -> None:
    (folder / "kim.zip").write_bytes(zipped(("imdb.ipynb", NOTEBOOK), method=method))
    assert "compressed by a method that is not read here" in message(folder, "kim")


def test_many_members_together_too_large_are_a_row(folder: Path) -> None:
    members = [(f"{number}.py", bytes([10]) * 1_000_000) for number in range(3)]
    (folder / "kim.zip").write_bytes(zipped(*members))
    assert message(folder, "kim") == "The notebooks of kim are too large together. Keep only one."


def test_a_zip_with_thousands_of_members_is_refused_unopened(folder: Path) -> None:
    (folder / "kim.zip").write_bytes(zipped(*((str(number), b"") for number in range(2_001))))
    assert message(folder, "kim") == "kim.zip holds more than 2,000 files. Submit only the notebook."


def test_nothing_is_ever_unpacked_to_disk(folder: Path) -> None:
    (folder / "kim.zip").write_bytes(zipped(("../../evil.ipynb", NOTEBOOK), ("/abs.py", "x = 1")))
    before = sorted(folder.parent.rglob("*"))
    read(folder, "kim")
    assert sorted(folder.parent.rglob("*")) == before


def test_a_batch_zip_gives_one_submission_per_file_or_folder(batch: Path) -> None:
    export = zipped(("imdb.ipynb", NOTEBOOK))
    batch.write_bytes(
        zipped(("kim.ipynb", NOTEBOOK), ("lee/imdb.ipynb", NOTEBOOK), ("lee/data.csv", "1"), ("park.zip", export))
    )
    assert [(name, read(batch, name).label) for name in names(batch)] == [
        ("kim", "kim.ipynb"),
        ("lee", "lee/imdb.ipynb"),
        ("park", "park.zip: imdb.ipynb"),
    ]


def test_system_folders_in_a_batch_zip_are_ignored(batch: Path) -> None:
    batch.write_bytes(zipped(("kim.ipynb", NOTEBOOK), ("__MACOSX/._kim.ipynb", b"x"), (".DS_Store", b"x")))
    assert found(batch).ignored == (".DS_Store", "__MACOSX")


@pytest.mark.parametrize("wrapper", ["batch", "week 4"])
def test_a_folder_around_all_submissions_of_a_zip_is_passed_over(batch: Path, wrapper: str) -> None:
    members = [f"{wrapper}/", f"{wrapper}/kim.ipynb", f"{wrapper}/lee/imdb.ipynb", "__MACOSX/x"]
    batch.write_bytes(zipped(*((name, NOTEBOOK) for name in members)))
    assert names(batch) == ["kim", "lee"]


def test_the_folder_of_a_single_student_in_a_zip_is_a_student(batch: Path) -> None:
    batch.write_bytes(zipped(("kim/imdb.ipynb", NOTEBOOK), ("kim/notes.txt", "x")))
    assert names(batch) == ["kim"]


def test_an_empty_folder_in_a_zip_is_a_row(batch: Path) -> None:
    batch.write_bytes(zipped(("kim/", ""), ("lee.ipynb", NOTEBOOK)))
    assert message(batch, "kim").startswith("no notebook found in the folder kim.")


def test_two_members_of_one_name_both_get_a_row(batch: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        batch.write_bytes(zipped(("kim.ipynb", NOTEBOOK), ("kim.ipynb", NOTEBOOK.replace("x", "y"))))
    assert [read(batch, name).cells[0].source for name in names(batch)] == ["x = 1", "y = 1"]


def test_names_that_lead_out_of_a_zip_only_matter_for_display(batch: Path) -> None:
    batch.write_bytes(zipped(("../../kim.ipynb", NOTEBOOK), ("/lee.ipynb", NOTEBOOK), ("a\\..\\park.py", "x = 1")))
    assert names(batch) == ["a", "kim", "lee"]


def test_hangul_names_of_a_mac_are_read_as_utf8(batch: Path) -> None:
    data = zipped(("김.ipynb", NOTEBOOK))
    for signature, offset in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):  # macOS leaves out the UTF-8 mark
        at = data.index(signature) + offset
        data = data[:at] + bytes([data[at] & ~0x08]) + data[at + 1 :]
    batch.write_bytes(data)
    assert names(batch) == ["김"]


def test_a_link_in_a_zip_is_a_row(batch: Path) -> None:
    link = zipfile.ZipInfo("kim.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    batch.write_bytes(zipped((link, "/etc/passwd")))
    assert message(batch, "kim") == "kim.ipynb is a link, not a file. Submit the notebook itself."


def test_a_folder_in_a_zip_that_is_called_like_a_notebook_is_a_row(batch: Path) -> None:
    batch.write_bytes(zipped(("kim.ipynb/x.ipynb", NOTEBOOK), ("lee.ipynb", NOTEBOOK)))
    assert "is a folder, not a notebook" in message(batch, "kim.ipynb")


def test_a_folder_with_thousands_of_members_is_a_row_and_the_others_are_found(batch: Path) -> None:
    many = [(f"kim/{number}", b"") for number in range(2_001)]
    batch.write_bytes(zipped(*many, ("lee.ipynb", NOTEBOOK)))
    assert message(batch, "kim") == "kim holds more than 2,000 files. Submit only the notebook."
    assert read(batch, "lee").cells


def test_a_batch_zip_with_too_many_members_is_a_usage_error(batch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_zip, "MAX_MEMBERS", 1)
    batch.write_bytes(zipped(("kim.ipynb", NOTEBOOK), ("lee.ipynb", NOTEBOOK)))
    with pytest.raises(IntakeError, match=r"batch\.zip holds 2 files; at most 1 are read"):
        found(batch)


@pytest.mark.parametrize("data", [b"", b"PK", zipped(("kim.ipynb", NOTEBOOK))[:-30]])
def test_a_batch_zip_that_is_broken_is_a_usage_error(batch: Path, data: bytes) -> None:
    batch.write_bytes(data)
    with pytest.raises(IntakeError, match=r"batch\.zip is not a readable zip file"):
        found(batch)


def test_an_empty_batch_zip_is_a_usage_error(batch: Path) -> None:
    batch.write_bytes(zipped())
    with pytest.raises(IntakeError, match="has no submissions"):
        found(batch)


def test_one_damaged_member_of_a_batch_zip_leaves_the_others_readable(batch: Path) -> None:
    batch.write_bytes(zipped(("kim.ipynb", "{"), ("lee.ipynb", NOTEBOOK)))
    assert "cut off" in message(batch, "kim")
    assert read(batch, "lee").cells


def test_a_member_without_a_name_is_passed_over(batch: Path) -> None:
    nameless = zipfile.ZipInfo("x")
    nameless.filename = ""
    batch.write_bytes(zipped(("kim.ipynb", NOTEBOOK), (nameless, NOTEBOOK), ("lee.ipynb", NOTEBOOK)))
    assert names(batch) == ["kim", "lee"]


def test_a_zip_with_a_name_that_is_wrongly_marked_as_utf8_is_to_be_zipped_again(batch: Path) -> None:
    batch.write_bytes(zipped(("é.ipynb", NOTEBOOK)).replace("é".encode(), b"\xe9\xe9"))
    with pytest.raises(IntakeError, match=r"a name in it is not UTF-8, although the zip says so\. Zip it again\."):
        found(batch)
