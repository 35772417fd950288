"""The data sets in Keras' own form: their source, their shape, and that they are Keras' own."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from shared import datasets
from shared.datasets import DataError, imdb
from shared.student import KitError

ROOT = Path(__file__).resolve().parents[1]
# Four reviews as ranks, as they stand in Keras' files; "the" has rank 1.
TINY_TRAIN = [[1, 2, 3], [4, 1]]
TINY_TEST = [[2], [3, 3, 6]]


def object_array(lists: list[list[int]]) -> np.ndarray[Any, Any]:
    array = np.empty(len(lists), dtype=object)
    array[:] = lists
    return array


def tiny_files(folder: Path) -> dict[str, bytes]:
    """Write files like Keras' own, with four reviews, and give their contents."""
    labels = np.array([0, 1])
    reviews = io.BytesIO()
    np.savez(reviews, x_train=object_array(TINY_TRAIN), y_train=labels, x_test=object_array(TINY_TEST), y_test=labels)
    contents = {"imdb.npz": reviews.getvalue(), "imdb_word_index.json": json.dumps({"the": 1, "and": 2}).encode()}
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return contents


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of Keras' own, nothing said and nothing verified yet."""
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.delenv("KIT_DATA", raising=False)
    monkeypatch.setattr(datasets, "_announced", set())
    monkeypatch.setattr(datasets, "_verified", set())
    return tmp_path / "datasets"


@pytest.fixture
def tiny(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files with four reviews that pass as the published ones."""
    for name, content in tiny_files(folder).items():
        monkeypatch.setitem(datasets.SHA256, name, hashlib.sha256(content).hexdigest())
    return folder


@pytest.fixture
def fake_download(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[..., str]], None]:
    """Put a function in the place of `keras.utils.get_file`."""

    def replace(get_file: Callable[..., str]) -> None:
        monkeypatch.setitem(sys.modules, "keras", SimpleNamespace(utils=SimpleNamespace(get_file=get_file)))

    return replace


def offline(name: str, origin: str, **_: Any) -> str:
    raise Exception("URL fetch failure")  # what Keras raises


# ---- the stand-in in Keras' form


def test_reviews_are_object_arrays_of_lists_of_python_ints() -> None:
    (train_data, _), _ = imdb.load_data(num_words=10000, source="synthetic")
    assert train_data.dtype == np.dtype(object)
    assert train_data.shape == (4000,)
    assert type(train_data[0]) is list
    assert {type(index) for index in train_data[0]} == {int}


def test_labels_are_int64_zeros_and_ones_in_balance() -> None:
    (_, train_labels), (_, test_labels) = imdb.load_data(num_words=10000, source="synthetic")
    assert train_labels.dtype == test_labels.dtype == np.int64
    assert np.bincount(train_labels).tolist() == np.bincount(test_labels).tolist() == [2000, 2000]


def test_every_review_opens_with_one_and_has_no_other() -> None:
    (train_data, _), _ = imdb.load_data(num_words=10000, source="synthetic")
    assert all(review[0] == 1 and 1 not in review[1:] for review in train_data)


def test_padding_and_the_unused_index_three_do_not_occur() -> None:
    (train_data, _), _ = imdb.load_data(num_words=10000, source="synthetic")
    assert not {0, 3} & {index for review in train_data for index in review}


def test_indices_reach_from_four_to_the_last_one_below_num_words() -> None:
    (train_data, _), (test_data, _) = imdb.load_data(num_words=10000, source="synthetic")
    used = {index for data in (train_data, test_data) for review in data for index in review} - {1, 2}
    assert (min(used), max(used)) == (4, 9999)


def test_rare_words_become_unknown_and_the_others_stay() -> None:
    (cut, _), _ = imdb.load_data(num_words=1000, source="synthetic")
    (full, _), _ = imdb.load_data(num_words=20000, source="synthetic")
    assert cut[0] == [index if index < 1000 else 2 for index in full[0]]
    assert 2 in cut[0]


def test_a_review_decodes_to_the_words_of_the_index() -> None:
    (train_data, _), _ = imdb.load_data(source="synthetic")
    word_of = {rank + 3: word for word, rank in imdb.get_word_index(source="synthetic").items()}
    words = [word_of.get(index, "?") for index in train_data[0]]
    assert words[0] == "?"
    assert {"the", "and"} <= set(words)
    assert words[1:].count("?") <= 1


def test_loading_twice_gives_equal_reviews_in_lists_of_their_own() -> None:
    (first, first_labels), _ = imdb.load_data(num_words=10000, source="synthetic")
    first[0][0] = -1
    first_labels[:] = 7
    (second, second_labels), _ = imdb.load_data(num_words=10000, source="synthetic")
    assert second[0][0] == 1
    assert set(second_labels.tolist()) == {0, 1}
    assert first[1:].tolist() == second[1:].tolist()


def test_word_indexes_of_two_calls_are_separate() -> None:
    imdb.get_word_index(source="synthetic").clear()
    assert imdb.get_word_index(source="synthetic")["the"] == 1


@pytest.mark.parametrize("num_words", [0, -5, 1e4, "10000", True])
def test_num_words_has_to_be_a_positive_whole_number(num_words: Any) -> None:
    with pytest.raises(ValueError, match="is no positive whole number"):
        imdb.load_data(num_words=num_words, source="synthetic")


# ---- which source


def test_an_unknown_source_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r'source=.fake. is not known\. Use "auto", "real" or "synthetic"'):
        imdb.load_data(source="fake")  # type: ignore[arg-type]  # the mistake under test


def test_auto_is_synthetic_without_files(folder: Path) -> None:
    assert imdb.source() == "synthetic"


def test_auto_is_synthetic_when_one_of_the_files_is_missing(tiny: Path) -> None:
    (tiny / "imdb_word_index.json").unlink()
    assert imdb.source() == "synthetic"


@pytest.mark.usefixtures("tiny")
def test_auto_is_real_with_the_published_files() -> None:
    assert imdb.source() == "real"


def test_auto_is_synthetic_when_a_file_was_changed(tiny: Path) -> None:
    assert imdb.source() == "real"
    (tiny / "imdb.npz").write_bytes(b"something else")
    assert imdb.source() == "synthetic"


def test_asking_again_does_not_read_the_files_again(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    imdb.source()
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path.name} was read again"))
    assert imdb.source() == "real"


@pytest.mark.parametrize("setting", ["real", "synthetic"])
def test_kit_data_says_what_auto_means(setting: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIT_DATA", setting)
    assert imdb.source() == setting


@pytest.mark.usefixtures("tiny")
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
    assert datasets.data_folder() == Path.home() / ".keras" / "datasets"


# ---- what is said of a fallback


def test_a_fallback_is_told_in_one_line_and_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    imdb.load_data(num_words=10000)
    imdb.get_word_index()
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("IMDB: the real files are not on this machine, so this is the synthetic stand-in")


def test_a_fallback_from_a_damaged_file_names_it(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny / "imdb.npz").write_bytes(b"cut short")
    imdb.get_word_index()
    assert "IMDB: imdb.npz is not the file that Keras publishes" in capsys.readouterr().out


def test_a_fallback_from_something_unreadable_says_so(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny / "imdb.npz").unlink()
    (tiny / "imdb.npz").mkdir()
    imdb.get_word_index()
    assert "imdb.npz can't be read (Is a directory)" in capsys.readouterr().out


def test_nothing_is_said_when_the_stand_in_was_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    imdb.get_word_index(source="synthetic")
    assert capsys.readouterr().out == ""


# ---- real files


@pytest.mark.usefixtures("tiny")
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


@pytest.mark.usefixtures("tiny")
def test_without_num_words_the_last_word_is_unknown_as_in_keras() -> None:
    _, (test_data, _) = imdb.load_data(source="real")
    assert [1, 6, 6, 2] in test_data.tolist()


@pytest.mark.usefixtures("tiny")
def test_the_real_word_index_is_read_from_its_file() -> None:
    assert imdb.get_word_index(source="real") == {"the": 1, "and": 2}


def test_equally_long_reviews_stay_lists() -> None:
    (data,) = datasets.encode([[[1, 2], [3, 4]]], num_words=None)
    assert (data.shape, data[0]) == ((2,), [1, 4, 5])


def test_a_damaged_file_is_an_error_that_says_what_to_do(tiny: Path) -> None:
    (tiny / "imdb.npz").write_bytes(b"cut short")
    with pytest.raises(DataError, match=r"imdb\.npz is not the file that Keras publishes(.|\n)*Delete it"):
        imdb.load_data(source="real")


def test_a_changed_file_is_never_unpickled(tiny: Path, tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "sprung",))

    np.savez(tiny / "imdb.npz", x_train=np.array([Trap()], dtype=object))
    with pytest.raises(DataError):
        imdb.load_data(source="real")
    assert not (tmp_path / "sprung").exists()


def test_an_unreadable_file_is_an_error_that_says_why(tiny: Path) -> None:
    (tiny / "imdb.npz").unlink()
    (tiny / "imdb.npz").mkdir()
    with pytest.raises(DataError, match="can't be read"):
        imdb.load_data(source="real")


def test_a_data_error_is_a_fault_of_the_kit_and_not_of_a_student() -> None:
    assert issubclass(DataError, KitError)


def test_absent_files_are_downloaded_from_where_keras_has_them(
    tiny: Path, fake_download: Callable[[Callable[..., str]], None]
) -> None:
    content = (tiny / "imdb_word_index.json").read_bytes()
    (tiny / "imdb_word_index.json").unlink()
    asked: list[Any] = []

    def get_file(name: str, origin: str, file_hash: str, cache_dir: str) -> str:
        asked.append((name, origin, file_hash, Path(cache_dir)))
        (tiny / name).write_bytes(content)
        return str(tiny / name)

    fake_download(get_file)
    assert imdb.get_word_index(source="real")["the"] == 1
    name = "imdb_word_index.json"
    assert asked == [(name, datasets.ORIGIN + name, datasets.SHA256[name], tiny.parent)]


def test_without_a_network_the_error_says_what_to_do(
    folder: Path, fake_download: Callable[[Callable[..., str]], None]
) -> None:
    fake_download(offline)
    with pytest.raises(DataError) as caught:
        imdb.load_data(source="real")
    message = str(caught.value)
    assert message.startswith(f"imdb.npz is not in {folder} and could not be downloaded (URL fetch failure).")
    assert "KIT_DATA=synthetic" in message


def test_importing_the_module_loads_neither_keras_nor_tensorflow() -> None:
    code = "import sys, shared.datasets; print(sorted({'keras', 'tensorflow'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# ---- against Keras itself


@pytest.fixture
def real_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip where Keras' files are not."""
    monkeypatch.delenv("KIT_DATA", raising=False)
    if imdb.source() != "real":
        pytest.skip(f"no real IMDB files in {datasets.data_folder()}: set KERAS_HOME to where they are")


@pytest.mark.slow
@pytest.mark.real_data
@pytest.mark.usefixtures("real_files")
@pytest.mark.parametrize("num_words", [10000, None])
def test_real_reviews_are_those_that_keras_loads(num_words: int | None) -> None:
    keras = pytest.importorskip("keras")
    expected = keras.datasets.imdb.load_data(num_words=num_words)
    for (data, labels), (keras_data, keras_labels) in zip(imdb.load_data(num_words=num_words), expected, strict=True):
        assert (data.dtype, data.shape) == (keras_data.dtype, keras_data.shape)
        assert data.tolist() == keras_data.tolist()
        assert {type(review) for review in data} == {type(review) for review in keras_data}
        assert type(data[0][0]) is type(keras_data[0][0])
        assert (labels.dtype, labels.tobytes()) == (keras_labels.dtype, keras_labels.tobytes())


@pytest.mark.slow
@pytest.mark.real_data
@pytest.mark.usefixtures("real_files")
def test_the_real_word_index_is_the_one_that_keras_loads() -> None:
    keras = pytest.importorskip("keras")
    expected = keras.datasets.imdb.get_word_index()
    assert list(imdb.get_word_index().items()) == list(expected.items())
