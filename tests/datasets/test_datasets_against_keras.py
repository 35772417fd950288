"""The data sets on the real files against `keras.datasets` itself."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from shared.datasets import boston_housing, imdb, reuters
from shared.datasets.keras_files import data_folder

pytestmark = [pytest.mark.slow, pytest.mark.real_data, pytest.mark.tensorflow, pytest.mark.usefixtures("real_files")]


@pytest.fixture
def real_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip where Keras' files are not."""
    monkeypatch.delenv("KIT_DATA", raising=False)
    if any(data_set.source() != "real" for data_set in (imdb, reuters, boston_housing)):
        pytest.skip(f"not all of Keras' files are in {data_folder()}: set KERAS_HOME to where they are")


@pytest.fixture
def keras_datasets() -> Any:
    return pytest.importorskip("keras").datasets


def assert_same_texts(got: Any, expected: Any) -> None:
    for (data, labels), (keras_data, keras_labels) in zip(got, expected, strict=True):
        assert (data.dtype, data.shape) == (keras_data.dtype, keras_data.shape)
        assert data.tolist() == keras_data.tolist()
        assert {type(text) for text in data} == {type(text) for text in keras_data}
        assert type(data[0][0]) is type(keras_data[0][0])
        assert_same_arrays(labels, keras_labels)


def assert_same_arrays(got: np.ndarray[Any, Any], expected: np.ndarray[Any, Any]) -> None:
    assert (got.dtype, got.shape, got.tobytes()) == (expected.dtype, expected.shape, expected.tobytes())


@pytest.mark.parametrize("num_words", [10000, None])
def test_real_reviews_are_those_that_keras_loads(num_words: int | None, keras_datasets: Any) -> None:
    assert_same_texts(imdb.load_data(num_words=num_words), keras_datasets.imdb.load_data(num_words=num_words))


@pytest.mark.parametrize("num_words", [10000, None])
def test_real_newswires_are_those_that_keras_loads(num_words: int | None, keras_datasets: Any) -> None:
    assert_same_texts(reuters.load_data(num_words=num_words), keras_datasets.reuters.load_data(num_words=num_words))


def test_real_districts_are_those_that_keras_loads(keras_datasets: Any) -> None:
    for got, expected in zip(boston_housing.load_data(), keras_datasets.boston_housing.load_data(), strict=True):
        assert_same_arrays(got[0], expected[0])
        assert_same_arrays(got[1], expected[1])


@pytest.mark.parametrize("name", ["imdb", "reuters"])
def test_the_real_word_indexes_are_those_that_keras_loads(name: str, keras_datasets: Any) -> None:
    expected = getattr(keras_datasets, name).get_word_index()
    got = {"imdb": imdb, "reuters": reuters}[name].get_word_index()
    assert list(got.items()) == list(expected.items())
