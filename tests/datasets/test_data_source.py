"""Which data a call gives, the real files or the stand-in, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from shared.datasets import DataSet, boston_housing, imdb, reuters
from shared.datasets.keras_files import data_folder

ALL = pytest.mark.parametrize("data_set", (imdb, reuters, boston_housing), ids=lambda data_set: data_set.title)


def test_an_unknown_source_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r'source=.fake. is not valid\. Use "auto", "real" or "synthetic"'):
        imdb.load_data(source="fake")  # type: ignore[arg-type]  # the mistake under test


@ALL
@pytest.mark.usefixtures("keras_folder")
def test_auto_is_synthetic_without_files(data_set: DataSet) -> None:
    assert data_set.source() == "synthetic"


def test_auto_is_synthetic_when_one_of_the_files_is_missing(tiny_files: Path) -> None:
    (tiny_files / "imdb_word_index.json").unlink()
    assert imdb.source() == "synthetic"


@ALL
@pytest.mark.usefixtures("tiny_files")
def test_auto_is_real_with_the_published_files(data_set: DataSet) -> None:
    assert data_set.source() == "real"


def test_a_data_set_needs_no_files_of_the_others(tiny_files: Path) -> None:
    (tiny_files / "imdb.npz").unlink()
    assert (reuters.source(), boston_housing.source()) == ("real", "real")


def test_auto_is_synthetic_when_a_file_was_changed(tiny_files: Path) -> None:
    assert imdb.source() == "real"
    (tiny_files / "imdb.npz").write_bytes(b"something else")
    assert imdb.source() == "synthetic"


def test_asking_again_does_not_read_the_files_again(tiny_files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    imdb.source()
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path.name} was read again"))
    assert imdb.source() == "real"


@pytest.mark.parametrize("setting", ["real", "synthetic"])
def test_kit_data_says_what_auto_means(setting: str, keras_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIT_DATA", setting)
    assert imdb.source() == setting


@pytest.mark.usefixtures("tiny_files")
def test_a_source_that_was_asked_for_beats_kit_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIT_DATA", "real")
    assert imdb.source("synthetic") == "synthetic"


def test_an_unknown_kit_data_says_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIT_DATA", "fake")
    with pytest.raises(ValueError) as caught:
        imdb.load_data(num_words=10000)
    assert str(caught.value) == 'KIT_DATA is "fake". Set it to "auto", "real" or "synthetic", or unset it.'


def test_without_keras_home_the_files_are_looked_for_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KERAS_HOME", raising=False)
    assert data_folder() == Path.home() / ".keras" / "datasets"


# ---- what is said of a fallback


def test_a_fallback_is_told_in_one_line_and_once(keras_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    imdb.load_data(num_words=10000)
    imdb.get_word_index()
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("IMDB: the real files are not on this machine, so synthetic data is used")


def test_a_fallback_from_a_damaged_file_names_it(tiny_files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny_files / "imdb.npz").write_bytes(b"cut short")
    imdb.get_word_index()
    assert "IMDB: imdb.npz is not the file that Keras publishes" in capsys.readouterr().out


def test_a_fallback_from_something_unreadable_says_so(tiny_files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny_files / "imdb.npz").unlink()
    (tiny_files / "imdb.npz").mkdir()
    imdb.get_word_index()
    assert "imdb.npz can't be read (Is a directory)" in capsys.readouterr().out


def test_nothing_is_said_when_the_stand_in_was_asked_for(
    keras_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    imdb.get_word_index(source="synthetic")
    assert capsys.readouterr().out == ""
