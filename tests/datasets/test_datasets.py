"""The stand-ins in the form in which Keras gives its data sets."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder import assignments
from shared.datasets import DataSet, TextDataSet, boston_housing, imdb, reuters
from shared.datasets.load import encode

TEXTS = pytest.mark.parametrize("data_set", [imdb, reuters], ids=["imdb", "reuters"])

# ---- texts


@TEXTS
def test_texts_are_object_arrays_of_lists_of_python_ints(data_set: TextDataSet) -> None:
    for data, labels in data_set.load_data(num_words=10000, source="synthetic"):
        assert data.dtype == np.dtype(object)
        assert data.shape == labels.shape
        assert type(data[0]) is list
        assert {type(index) for index in data[0]} == {int}


def test_there_are_four_thousand_reviews_in_each_set() -> None:
    (train_data, _), (test_data, _) = imdb.load_data(num_words=10000, source="synthetic")
    assert (train_data.shape, test_data.shape) == ((4000,), (4000,))


def test_newswires_are_split_four_to_one() -> None:
    (train_data, _), (test_data, _) = reuters.load_data(num_words=10000, source="synthetic")
    assert (train_data.shape, test_data.shape) == ((4800,), (1200,))


def test_sentiments_are_int64_zeros_and_ones_in_balance() -> None:
    (_, train_labels), (_, test_labels) = imdb.load_data(num_words=10000, source="synthetic")
    assert train_labels.dtype == test_labels.dtype == np.int64
    assert np.bincount(train_labels).tolist() == np.bincount(test_labels).tolist() == [2000, 2000]


def test_topics_are_int64_from_zero_to_forty_five() -> None:
    (_, train_labels), (_, test_labels) = reuters.load_data(num_words=10000, source="synthetic")
    assert train_labels.dtype == test_labels.dtype == np.int64
    assert set(train_labels.tolist()) == set(range(46))


def test_each_topic_is_left_to_train_on_when_a_thousand_newswires_are_set_aside() -> None:
    (_, train_labels), _ = reuters.load_data(num_words=10000, source="synthetic")
    assert set(train_labels[1000:].tolist()) == set(range(46))


def test_the_last_topic_is_not_among_the_newswires_set_aside_nor_among_those_to_test_on() -> None:
    (_, train_labels), (_, test_labels) = reuters.load_data(num_words=10000, source="synthetic")
    assert (int(train_labels[:1000].max()), int(test_labels.max())) == (43, 44)


@TEXTS
def test_every_text_opens_with_one_and_has_no_other(data_set: TextDataSet) -> None:
    (train_data, _), _ = data_set.load_data(num_words=10000, source="synthetic")
    assert all(text[0] == 1 and 1 not in text[1:] for text in train_data)


@TEXTS
def test_padding_and_the_unused_index_three_do_not_occur(data_set: TextDataSet) -> None:
    (train_data, _), _ = data_set.load_data(num_words=10000, source="synthetic")
    assert not {0, 3} & {index for text in train_data for index in text}


@TEXTS
def test_indices_reach_from_four_to_just_below_num_words(data_set: TextDataSet) -> None:
    (train_data, _), (test_data, _) = data_set.load_data(num_words=10000, source="synthetic")
    used = {index for data in (train_data, test_data) for text in data for index in text} - {1, 2}
    assert min(used) == 4
    assert 9990 < max(used) < 10_000


@TEXTS
def test_without_num_words_indices_go_beyond_what_the_chapter_keeps(data_set: TextDataSet) -> None:
    (train_data, _), _ = data_set.load_data(source="synthetic")
    assert max(map(max, train_data)) > 11_000


@TEXTS
def test_rare_words_become_unknown_and_the_others_stay(data_set: TextDataSet) -> None:
    (cut, _), _ = data_set.load_data(num_words=1000, source="synthetic")
    (full, _), _ = data_set.load_data(num_words=20000, source="synthetic")
    assert cut[0] == [index if index < 1000 else 2 for index in full[0]]
    assert 2 in cut[0]


@TEXTS
def test_a_text_decodes_to_the_words_of_the_index(data_set: TextDataSet) -> None:
    (train_data, _), _ = data_set.load_data(source="synthetic")
    word_of = {rank + 3: word for word, rank in data_set.get_word_index(source="synthetic").items()}
    words = [word_of.get(index, "?") for index in train_data[0]]
    assert words[0] == "?"
    assert {"the", "of"} <= set(words)
    assert words[1:].count("?") <= 1


@TEXTS
def test_loading_twice_gives_equal_texts_in_lists_of_their_own(data_set: TextDataSet) -> None:
    (first, first_labels), _ = data_set.load_data(num_words=10000, source="synthetic")
    first[0][0] = -1
    first_labels[:] = 99
    (second, second_labels), _ = data_set.load_data(num_words=10000, source="synthetic")
    assert second[0][0] == 1
    assert 99 not in second_labels
    assert first[1:].tolist() == second[1:].tolist()


@TEXTS
def test_word_indexes_of_two_calls_are_separate(data_set: TextDataSet) -> None:
    data_set.get_word_index(source="synthetic").clear()
    assert data_set.get_word_index(source="synthetic")["the"] == 1


@pytest.mark.parametrize("num_words", [0, -5, 1e4, "10000", True])
def test_num_words_has_to_be_a_positive_whole_number(num_words: Any) -> None:
    with pytest.raises(ValueError, match="is not a positive integer"):
        imdb.load_data(num_words=num_words, source="synthetic")


def test_equally_long_texts_stay_lists() -> None:
    (data,) = encode([[[1, 2], [3, 4]]], num_words=None)
    assert (data.shape, data[0]) == ((2,), [1, 4, 5])


# ---- districts


def test_districts_are_float64_arrays_as_large_as_the_real_ones() -> None:
    (train_data, train_targets), (test_data, test_targets) = boston_housing.load_data(source="synthetic")
    assert {array.dtype for array in (train_data, train_targets, test_data, test_targets)} == {np.dtype(np.float64)}
    assert (train_data.shape, test_data.shape) == ((404, 13), (102, 13))
    assert (train_targets.shape, test_targets.shape) == ((404,), (102,))


def test_loading_twice_gives_equal_districts_in_arrays_of_their_own() -> None:
    for first in boston_housing.load_data(source="synthetic"):
        first[0][:] = first[1][:] = -1.0
    for second in boston_housing.load_data(source="synthetic"):
        assert second[0].min() == 0.0
        assert second[1].min() >= 5.0


# ---- which data set belongs to which assignment


@pytest.mark.parametrize(
    ("assignment", "dataset"), [("imdb", imdb), ("reuters", reuters), ("boston", boston_housing)]
)
def test_each_assignment_has_its_data_set(assignment: str, dataset: DataSet) -> None:
    assert assignments.load(assignment).dataset is dataset
