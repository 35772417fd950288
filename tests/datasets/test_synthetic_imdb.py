"""The synthetic data for IMDB: what it promises to readers, to models and to later runs."""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt
import pytest

from shared.datasets import synthetic_imdb
from shared.datasets.synthetic_imdb import TEST_SEED, TRAIN_SEED, review_language, reviews
from shared.datasets.synthetic_text import VOCABULARY_SIZE, Texts


def word_rows(texts: Texts, words: int) -> npt.NDArray[np.float32]:
    """1.0 where one of the `words` most frequent words occurs, one row per text."""
    rows = np.repeat(np.arange(len(texts.labels)), texts.lengths)
    counts = np.zeros((len(texts.labels), words), dtype=np.float32)
    known = texts.ranks <= words
    counts[rows[known], texts.ranks[known] - 1] = 1.0
    return counts


def bag_of_words_accuracy(words: int) -> float:
    """Held-out accuracy of naive Bayes on the `words` most frequent words, in the place of a network."""
    train, test = reviews(TRAIN_SEED), reviews(TEST_SEED)
    seen = word_rows(train, words)
    shares = [(1.0 + seen[train.labels == label].sum(axis=0)) / (2.0 + len(seen) / 2) for label in (0, 1)]
    present, absent = np.log(shares[1] / shares[0]), np.log((1.0 - shares[1]) / (1.0 - shares[0]))
    scores = word_rows(test, words) @ (present - absent) + absent.sum()
    return float(((scores > 0) == test.labels).mean())


def test_ranks_count_the_different_words_from_one() -> None:
    index = review_language().word_index()
    assert list(index.values()) == list(range(1, VOCABULARY_SIZE + 1))


def test_there_are_more_words_than_the_chapter_keeps() -> None:
    assert len(review_language().words) > 9_997


def test_words_look_like_words() -> None:
    assert all(word.replace("'", "").isalpha() and word == word.lower() for word in review_language().words)


def test_the_most_frequent_words_are_english() -> None:
    assert review_language().words[:5] == ("the", "and", "a", "of", "to")


def test_no_real_word_stands_on_both_sides() -> None:
    assert not set(synthetic_imdb.POSITIVE_WORDS) & set(synthetic_imdb.NEGATIVE_WORDS)


def test_labels_are_balanced() -> None:
    assert np.bincount(reviews(TRAIN_SEED).labels).tolist() == [2000, 2000]


def test_labels_are_in_random_order() -> None:
    changes = np.count_nonzero(np.diff(reviews(TRAIN_SEED).labels))
    assert 1800 < changes < 2200


def test_lengths_vary_around_a_hundred_words() -> None:
    lengths = reviews(TRAIN_SEED).lengths
    assert 60 <= np.median(lengths) <= 130
    assert lengths.min() >= 12
    assert lengths.max() > 400


def test_frequencies_fall_as_zipf_says() -> None:
    counts = np.bincount(reviews(TRAIN_SEED).ranks, minlength=12_001)[1:]
    # With a shift of 3, rank 1 is expected (97 + 3) / (1 + 3) = 25 times as often as rank 97, and so on.
    for lower, upper in ((1, 10), (10, 100), (100, 1000)):
        near, far = counts[lower - 1 : lower + 4].mean(), counts[upper - 1 : upper + 29].mean()
        expected = np.mean(1 / (np.arange(lower, lower + 5) + 3)) / np.mean(1 / (np.arange(upper, upper + 30) + 3))
        assert near / far == pytest.approx(expected, rel=0.25)


def test_praise_stands_mostly_in_positive_reviews() -> None:
    texts = reviews(TRAIN_SEED)
    labels = np.repeat(texts.labels, texts.lengths)
    praise = [review_language().word_index()[word] for word in synthetic_imdb.POSITIVE_WORDS]
    assert 0.55 < labels[np.isin(texts.ranks, praise)].mean() < 0.75


def test_reviews_stay_the_same_from_release_to_release() -> None:
    texts = reviews(TRAIN_SEED)
    sample = np.concatenate([texts.labels[:100], texts.lengths[:100], texts.ranks[:10_000]]).astype("<i8")
    # Thresholds in grading.yml were measured on these reviews: whoever changes them measures anew.
    assert (
        hashlib.sha256(sample.tobytes()).hexdigest()
        == "6ad05794a82f480edbcfbcd8f6aad5ab2c10395febba2486505bc3576518ae08"
    )


def test_words_stay_the_same_from_release_to_release() -> None:
    assert (
        hashlib.sha256(" ".join(review_language().words).encode()).hexdigest()
        == "e8cb32847bbb597f0a2ec015d1498bc02f2c48d67424519c9ba5caa94bbb60bb"
    )


def test_making_the_reviews_again_gives_equal_ones() -> None:
    first = reviews(TRAIN_SEED)
    reviews.cache_clear()
    review_language.cache_clear()
    again = reviews(TRAIN_SEED)
    assert again is not first
    np.testing.assert_array_equal(again.ranks, first.ranks)
    np.testing.assert_array_equal(again.labels, first.labels)


def test_another_seed_gives_other_reviews() -> None:
    assert reviews(99, 50).sequences() != reviews(98, 50).sequences()


def test_shared_reviews_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        reviews(TRAIN_SEED).labels[0] = 1


def test_a_bag_of_words_tells_the_sentiment() -> None:
    assert 0.85 < bag_of_words_accuracy(words=9_996) < 0.93


def test_rare_words_matter() -> None:
    assert bag_of_words_accuracy(words=1_000) < bag_of_words_accuracy(words=9_996) - 0.02


# The data are pinned by their hash, so these trainings can only change with the libraries.
@pytest.mark.nightly
@pytest.mark.slow
@pytest.mark.tensorflow
def test_the_chapters_network_learns_and_needs_its_four_epochs() -> None:
    keras = pytest.importorskip("keras")
    x_train, x_test = (word_rows(reviews(seed), 9_996) for seed in (TRAIN_SEED, TEST_SEED))
    y_train, y_test = reviews(TRAIN_SEED).labels.astype("float32"), reviews(TEST_SEED).labels
    keras.utils.set_random_seed(1)
    layers = [keras.layers.Dense(16, activation="relu") for _ in range(2)]
    model = keras.Sequential([*layers, keras.layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy")
    accuracies = []
    for _ in range(4):
        model.fit(x_train, y_train, batch_size=512, verbose=0)
        predictions = model.predict(x_test, verbose=0).ravel() > 0.5
        accuracies.append(float((predictions == y_test).mean()))
    assert 0.86 < accuracies[-1] < 0.92
    assert accuracies[0] < accuracies[-1]
