"""What a hostile or broken download of a course site holds is told by name, and the rest goes on."""

from __future__ import annotations

import signal
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.site_files import by_name, code_of, found, ipynb, put_folder, put_zip, zipped

from autograder.submissions.find import IntakeError, UnreadableSubmission

GOOD = "lee_102_90002_boston.ipynb"
BAD = "kim_101_90001_boston.ipynb"
LONGEST_NAME = 255  # bytes, on every usual file system
ALPHABETS = [
    "Домашняя_работа_",
    "神经网络作业_",
    "واجب_الشبكات_",
    "ΆσκησηΔικτύων",
    "a1_",
    "_1",
    "-1.",
    "é ",
    "anon_",
    "_2026_",
]


def why(source: Path, name: str = "kim") -> str:
    with pytest.raises(UnreadableSubmission) as caught:
        code_of(by_name(source)[name])
    assert code_of(by_name(source)["lee"]) == "lee"
    return str(caught.value)


@pytest.fixture
def ten_seconds() -> Iterator[None]:
    """Fail a test that would hang; what it covers takes milliseconds."""

    def interrupt(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.alarm(10)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("ten_seconds")
@pytest.mark.parametrize("ending", [".py", ".ipynb", "_assignsubmission.py", "_attempt_2026-11-23.py", "_1_.py"])
@pytest.mark.parametrize("letters", ALPHABETS)
def test_the_longest_names_of_any_script_are_read(tmp_path: Path, letters: str, ending: str) -> None:
    stem = (letters * LONGEST_NAME).encode()[: LONGEST_NAME - len(ending)].decode(errors="ignore")
    source = put_folder(tmp_path / "in", {f"{stem}{ending}": "x = 1" if ending.endswith(".py") else ipynb()})
    assert [one.problem for one in found(source).submissions] == [""]


def test_a_bomb_is_refused_by_name(tmp_path: Path) -> None:
    source = put_zip(tmp_path / "a.zip", {BAD: bytes(30 * 2**20), GOOD: ipynb("lee")})
    assert why(source).startswith(f"{BAD} is too large (30.0 MB; at most 1 MB)")


def test_a_bomb_in_a_students_own_zip_is_refused_by_name(tmp_path: Path) -> None:
    inner = zipped({"boston.ipynb": bytes(30 * 2**20)})
    source = put_zip(tmp_path / "a.zip", {"kim_101_90001_boston.zip": inner, GOOD: ipynb("lee")})
    assert "kim_101_90001_boston.zip: boston.ipynb is too large" in why(source)


def test_a_link_is_refused_by_name(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        link = zipfile.ZipInfo(BAD)
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr(GOOD, ipynb("lee"))
    assert why(tmp_path / "a.zip") == f"{BAD} is a link, not a file. Submit the notebook itself."


def test_an_encrypted_file_is_refused_by_name(tmp_path: Path) -> None:
    data = bytearray(zipped({BAD: ipynb("kim"), GOOD: ipynb("lee")}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    assert why(tmp_path / "a.zip") == f"{BAD} is protected by a password. Zip it again without one."


@pytest.mark.parametrize("prefix", ["../../", "/tmp/", "C:\\"])
def test_a_path_that_leads_out_is_told_and_nothing_is_written(tmp_path: Path, prefix: str) -> None:
    (tmp_path / "in").mkdir()
    source = put_zip(tmp_path / "in" / "a.zip", {f"{prefix}x/{BAD}": ipynb("kim"), f"x/{GOOD}": ipynb("lee")})
    before = sorted(tmp_path.rglob("*"))
    intake = found(source)
    assert [one.problem for one in intake.submissions] == [""] * len(intake.submissions)
    assert any("leads out of the zip" in note and BAD in note for note in intake.notes)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_truncated_download_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({BAD: ipynb(), GOOD: ipynb()})[:-30])
    with pytest.raises(IntakeError, match=r"a\.zip is not a readable zip file"):
        found(tmp_path / "a.zip")


def test_a_download_with_a_name_that_is_not_utf8_though_marked_so_is_refused_with_what_to_do(tmp_path: Path) -> None:
    data = zipped({"kiñ_101_90001_boston.ipynb": ipynb("kim"), GOOD: ipynb("lee")})
    (tmp_path / "a.zip").write_bytes(data.replace("ñ".encode(), b"\xf1\xf1"))
    with pytest.raises(IntakeError, match=r"a name in it is not UTF-8, although the zip says so\. Zip it again\."):
        found(tmp_path / "a.zip")


def test_such_a_zip_of_one_student_keeps_nobody_else_from_being_graded(tmp_path: Path) -> None:
    inner = zipped({"boston.ipynb": ipynb("kim"), "ñ.txt": "x"}).replace("ñ".encode(), b"\xf1\xf1")
    source = put_zip(tmp_path / "a.zip", {"kim_101_90001_boston.zip": inner, GOOD: ipynb("lee")})
    submissions = by_name(source)
    assert code_of(submissions["lee"]) == "lee"
    with pytest.raises(UnreadableSubmission, match=r"Zip it again"):
        code_of(submissions["kim"])


def test_an_otter_export_is_one_submission(tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        "boston.ipynb": ipynb("kim"),
        ".OTTER_LOG": b"\x80",
        "boston.pdf": "x",
        "__zip_filename__": "b.zip",
    }
    submissions = by_name(put_zip(tmp_path / "boston_2026_11_23T10_15_00_123456.zip", members))
    assert [code_of(one) for one in submissions.values()] == ["kim"]
    assert list(submissions) == ["boston_2026_11_23T10_15_00_123456"]
