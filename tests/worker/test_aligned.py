"""Prepared arrays are arrays like any other, and their copies begin where TensorFlow wants them."""

from __future__ import annotations

import numpy as np
import pytest

from shared.worker.aligned_arrays import ALIGNMENT, AlignedCopies


@pytest.mark.parametrize("shape", [(), (0, 3), (7,), (301, 1000)])
def test_a_copy_has_the_same_values_and_begins_at_a_multiple_of_64_bytes(shape: tuple[int, ...]) -> None:
    values = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    copied = values.view(AlignedCopies).copy()
    assert copied.ctypes.data % ALIGNMENT == 0 or not copied.size
    assert type(copied) is np.ndarray
    assert copied.dtype == values.dtype
    np.testing.assert_array_equal(copied, values)


def test_writing_into_a_copy_leaves_the_array_alone() -> None:
    array = np.zeros(5).view(AlignedCopies)
    array.copy()[:] = 1.0
    assert not array.any()


def test_a_slice_and_a_transposed_array_are_copied_as_they_are() -> None:
    array = np.arange(12.0).reshape(3, 4).view(AlignedCopies)
    np.testing.assert_array_equal(array[1:, ::2].copy(), [[4, 6], [8, 10]])
    np.testing.assert_array_equal(array.T.copy(), np.arange(12.0).reshape(3, 4).T)


def test_another_order_is_kept() -> None:
    copied = np.arange(12.0).reshape(3, 4).view(AlignedCopies).copy(order="F")
    assert copied.flags.f_contiguous
