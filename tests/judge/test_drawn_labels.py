"""Drawn labels differ from the chapter's, and training rows and held-out rows follow the same rule."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.judge.drawn_labels import draw_labels
from autograder.judge.prepared_data import live_arrays

RNG = np.random.default_rng(3)


def test_each_class_gets_another_class_place() -> None:
    classes = RNG.integers(0, 46, 500)
    x = np.zeros((500, 4))
    for_training, for_test = draw_labels(x, np.eye(46, dtype=np.float32)[classes], x, classes, RNG)
    assert for_training.dtype == np.float32
    assert (for_training.argmax(axis=1) == for_test).all()  # the same rows
    assert (for_test != classes).all()
    assert len(set(zip(classes.tolist(), for_test.tolist(), strict=True))) == len(set(classes.tolist()))


def test_zeros_and_ones_change_places() -> None:
    labels = np.array([0.0, 1.0, 1.0], np.float32)
    x = np.zeros((3, 2), np.float32)
    for_training, for_test = draw_labels(x, labels, x, np.array([1, 0, 0]), RNG)
    assert for_training.tolist() == [1.0, 0.0, 0.0]
    assert for_test.tolist() == [0, 1, 1]
    assert for_training.dtype == np.float32


def test_prices_follow_the_rows_and_are_distributed_as_before() -> None:
    x, prices = RNG.normal(size=(200, 13)), RNG.uniform(5, 50, 200)
    for_training, for_test = draw_labels(x, prices, x[:20], prices[:20], RNG)
    assert sorted(for_training) == pytest.approx(sorted(prices))
    assert for_test == pytest.approx(for_training[:20])
    assert abs(np.corrcoef(for_training, prices)[0, 1]) < 0.4
    again, _ = draw_labels(x, prices, x[:20], prices[:20], RNG)
    assert not np.allclose(again, for_training)


def test_drawn_labels_belong_to_the_prepared_rows() -> None:
    arrays, labels, _ = live_arrays("boston", "synthetic")
    assert {name: len(one) for name, one in labels.items()} == {
        "boston": len(arrays["x_test"]),
        "boston, drawn for x_train": len(arrays["x_train"]),
        "boston, drawn for x_test": len(arrays["x_test"]),
    }
