"""Keras' files: read only when they are the published ones, and downloaded when absent."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from autograder.paths import ROOT
from shared.datasets import boston_housing, imdb, keras_files, reuters
from shared.datasets.keras_files import DataError
from shared.student.protocol import GraderError


@pytest.fixture
def fake_download(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[..., str]], None]:
    """Put a function in the place of `keras.utils.get_file`."""

    def replace(get_file: Callable[..., str]) -> None:
        monkeypatch.setitem(sys.modules, "keras", SimpleNamespace(utils=SimpleNamespace(get_file=get_file)))

    return replace


def offline(name: str, origin: str, **_: Any) -> str:
    raise Exception("URL fetch failure")  # what Keras raises


@pytest.mark.usefixtures("tiny_files")
def test_real_reviews_come_in_keras_order_with_start_and_offset() -> None:
    (train_data, train_labels), (test_data, test_labels) = imdb.load_data(source="real", num_words=9)
    order = np.arange(2)
    shuffler = np.random.RandomState(113)
    shuffler.shuffle(order)
    expected = [[[1, 4, 5, 6], [1, 7, 4]][row] for row in order]
    assert (train_data.tolist(), train_labels.tolist()) == (expected, order.tolist())
    shuffler.shuffle(order := np.arange(2))
    assert test_data.tolist() == [[[1, 5], [1, 6, 6, 2]][row] for row in order]
    assert test_labels.tolist() == order.tolist()


@pytest.mark.usefixtures("tiny_files")
def test_without_num_words_the_last_word_is_unknown_as_in_keras() -> None:
    _, (test_data, _) = imdb.load_data(source="real")
    assert [1, 6, 6, 2] in test_data.tolist()


@pytest.mark.usefixtures("tiny_files")
def test_the_real_word_index_is_read_from_its_file() -> None:
    assert imdb.get_word_index(source="real") == {"the": 1, "and": 2}


@pytest.mark.usefixtures("tiny_files")
def test_real_newswires_are_shuffled_as_in_keras_and_then_split() -> None:
    (train_data, train_labels), (test_data, test_labels) = reuters.load_data(source="real", num_words=9)
    order = np.arange(5)
    np.random.RandomState(113).shuffle(order)
    expected = [[[1, 4], [1, 5, 2], [1, 6], [1, 7], [1, 8]][row] for row in order]
    assert (train_data.tolist(), test_data.tolist()) == (expected[:4], expected[4:])
    labels = [[10, 20, 30, 40, 45][row] for row in order]
    assert (train_labels.tolist(), test_labels.tolist()) == (labels[:4], labels[4:])


@pytest.mark.usefixtures("tiny_files")
def test_each_data_set_has_a_word_index_of_its_own() -> None:
    assert reuters.get_word_index(source="real") == {"said": 1}


@pytest.mark.usefixtures("tiny_files")
def test_real_districts_are_shuffled_as_in_keras_and_then_split() -> None:
    (train_data, train_targets), (test_data, test_targets) = boston_housing.load_data(source="real")
    order = np.arange(5)
    np.random.RandomState(113).shuffle(order)
    assert (train_targets.tolist(), test_targets.tolist()) == (order[:4].tolist(), order[4:].tolist())
    np.testing.assert_array_equal(np.concatenate([train_data, test_data]), np.arange(65.0).reshape(5, 13)[order])


def test_a_damaged_file_is_an_error_that_says_what_to_do(tiny_files: Path) -> None:
    (tiny_files / "imdb.npz").write_bytes(b"cut short")
    with pytest.raises(DataError, match=r"imdb\.npz is not the file that Keras publishes(.|\n)*Delete it"):
        imdb.load_data(source="real")


def test_a_changed_file_is_never_unpickled(tiny_files: Path, tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "sprung",))

    np.savez(tiny_files / "imdb.npz", x_train=np.array([Trap()], dtype=object))
    with pytest.raises(DataError):
        imdb.load_data(source="real")
    assert not (tmp_path / "sprung").exists()


def test_an_unreadable_file_is_an_error_that_says_why(tiny_files: Path) -> None:
    (tiny_files / "imdb.npz").unlink()
    (tiny_files / "imdb.npz").mkdir()
    with pytest.raises(DataError, match="can't be read"):
        imdb.load_data(source="real")


def test_a_data_error_is_a_fault_of_the_kit_and_not_of_a_student() -> None:
    assert issubclass(DataError, GraderError)


def test_absent_files_are_downloaded_from_where_keras_has_them(
    tiny_files: Path, fake_download: Callable[[Callable[..., str]], None]
) -> None:
    content = (tiny_files / "imdb_word_index.json").read_bytes()
    (tiny_files / "imdb_word_index.json").unlink()
    asked: list[Any] = []

    def get_file(name: str, origin: str, file_hash: str, cache_dir: str) -> str:
        asked.append((name, origin, file_hash, Path(cache_dir)))
        (tiny_files / name).write_bytes(content)
        return str(tiny_files / name)

    fake_download(get_file)
    assert imdb.get_word_index(source="real")["the"] == 1
    name = "imdb_word_index.json"
    assert asked == [(name, keras_files.ORIGIN + name, keras_files.SHA256[name], tiny_files.parent)]


def test_without_a_network_the_error_says_what_to_do(
    keras_folder: Path, fake_download: Callable[[Callable[..., str]], None]
) -> None:
    fake_download(offline)
    with pytest.raises(DataError) as caught:
        imdb.load_data(source="real")
    message = str(caught.value)
    assert message.startswith(f"imdb.npz is not in {keras_folder} and could not be downloaded (URL fetch failure).")
    assert "KIT_DATA=synthetic" in message


def test_importing_the_module_loads_neither_keras_nor_tensorflow() -> None:
    code = "import sys, shared.datasets; print(sorted({'keras', 'tensorflow'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
