"""What the judge prepares for workers, and what it keeps to itself."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.judge.prepared_data import live_arrays, prepare_in_temp_dir


@pytest.mark.parametrize(
    ("assignment", "x_dtype", "y_shape"), [("reuters", "float32", (4800, 46)), ("boston", "float64", (404,))]
)
def test_arrays_have_the_form_that_the_chapter_gives_them(
    assignment: str, x_dtype: str, y_shape: tuple[int, ...]
) -> None:
    arrays, labels, source = live_arrays(assignment, "synthetic")
    assert source == "synthetic"
    assert arrays["x_train"].dtype == x_dtype
    assert arrays["y_train"].shape == y_shape
    assert len(arrays["x_train"]) == len(arrays["y_train"])
    assert len(arrays["x_test"]) == len(labels[assignment])
    assert arrays["x_train"].shape[1:] == arrays["x_test"].shape[1:]


def test_held_out_labels_are_in_no_file() -> None:
    with prepare_in_temp_dir("boston", "synthetic") as ready:
        stored = [np.load(file) for file in ready.folder.iterdir()]
    prices = ready.held_out_labels["boston"]
    assert not any(np.isin(prices, array).all() and array.shape == prices.shape for array in stored)
    assert not ready.folder.exists()


def test_houses_are_normalized_by_the_training_set() -> None:
    arrays, _, _ = live_arrays("boston", "synthetic")
    np.testing.assert_allclose(arrays["x_train"].mean(axis=0), 0.0, atol=1e-9)
    np.testing.assert_allclose(arrays["x_train"].std(axis=0), 1.0, atol=1e-9)
    assert np.abs(arrays["x_test"].mean(axis=0)).max() > 0.05


def test_each_newswire_has_one_topic() -> None:
    arrays, _, _ = live_arrays("reuters", "synthetic")
    assert set(arrays["y_train"].sum(axis=1)) == {1.0}
    assert set(np.unique(arrays["x_train"])) == {0.0, 1.0}
