"""Made-up language: words, their frequencies, and texts drawn from them."""

from __future__ import annotations

import numpy as np
import pytest

from shared.datasets.synthetic_text import (
    Language,
    Mix,
    Texts,
    draw_lengths,
    draw_texts,
    made_up_words,
    make_language,
    zipf_frequencies,
)

# Class 0 has the first word only, class 1 the second one only.
TWO_WORDS = make_language(["a", "b"], np.eye(2))


def texts_of_one_class(mix: Mix) -> Texts:
    """A hundred texts of class 0 with 20 words each, whose other class is 1."""
    zeros, ones = np.zeros(100, dtype=np.int64), np.ones(100, dtype=np.int64)
    return draw_texts(TWO_WORDS, zeros, ones, 20 * ones, mix, np.random.default_rng(0))


def test_sequences_are_cut_at_the_lengths() -> None:
    texts = Texts(np.array([5, 6, 7, 8]), np.array([1, 3]), np.array([0, 1]))
    assert texts.sequences() == [[5], [6, 7, 8]]


def test_sequences_hold_python_ints() -> None:
    assert type(texts_of_one_class(Mix(0.0, 0.0)).sequences()[0][0]) is int


def test_a_word_that_a_class_never_uses_is_never_drawn() -> None:
    classes = np.array([0, 1, 1, 0])
    assert TWO_WORDS.draw(classes, np.random.default_rng(0)).tolist() == [1, 2, 2, 1]


def test_each_class_has_its_own_frequencies() -> None:
    language = make_language([f"word{number}" for number in range(46)], 0.1 + 100.0 * np.eye(46))
    classes = np.repeat(np.arange(46), 200)
    drawn = language.draw(classes, np.random.default_rng(0))
    assert [np.bincount(drawn[classes == own]).argmax() - 1 for own in range(46)] == list(range(46))


def test_the_word_index_counts_from_one() -> None:
    assert Language(("the", "of"), np.array([0.5, 1.0])).word_index() == {"the": 1, "of": 2}


def test_without_a_mix_all_words_are_of_the_texts_class() -> None:
    assert set(texts_of_one_class(Mix(words=0.0, texts=0.0)).ranks.tolist()) == {1}


def test_a_mix_takes_up_to_its_share_of_words_from_the_other_class() -> None:
    # From each text between nothing and 0.4, so 0.2 on average.
    assert np.mean(texts_of_one_class(Mix(words=0.4, texts=0.0)).ranks == 2) == pytest.approx(0.2, abs=0.04)


def test_a_mix_turns_whole_texts_into_those_of_the_other_class() -> None:
    ranks = texts_of_one_class(Mix(words=0.0, texts=0.3)).ranks.reshape(100, 20)
    assert set(ranks.mean(axis=1).tolist()) == {1.0, 2.0}
    assert np.mean(ranks[:, 0] == 2) == pytest.approx(0.3, abs=0.1)


def test_drawn_texts_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        texts_of_one_class(Mix(0.0, 0.0)).labels[0] = 1


def test_half_of_the_texts_are_longer_than_the_median() -> None:
    lengths = draw_lengths(2000, np.random.default_rng(0), median=100, spread=0.5)
    assert np.mean(lengths >= 100) == pytest.approx(0.5, abs=0.05)


def test_no_text_is_shorter_than_twelve_words_or_longer_than_six_hundred() -> None:
    lengths = draw_lengths(2000, np.random.default_rng(0), median=100, spread=3.0)
    assert (lengths.min(), lengths.max()) == (12, 600)


def test_made_up_words_leave_out_the_taken_ones() -> None:
    first, second = made_up_words(2)
    assert made_up_words(1, taken={first}) == [second]


def test_asking_for_too_many_made_up_words_says_how_many_there_are() -> None:
    with pytest.raises(ValueError, match=r"only \d+ words can be made, but 1000000 are requested"):
        made_up_words(1_000_000)


def test_frequencies_add_up_to_one() -> None:
    assert zipf_frequencies(50).sum() == pytest.approx(1.0)


def test_frequencies_fall_with_the_rank_plus_the_shift() -> None:
    frequencies = zipf_frequencies(50, shift=3.0)
    assert frequencies[0] / frequencies[4] == pytest.approx((5 + 3) / (1 + 3))
