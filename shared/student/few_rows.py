"""Batches of few rows for Keras, without the functions that are worth their cost only for many rows.

`fit`, `evaluate` and `predict` make a dataset of the arrays that they are given. Keras builds it for many rows: it
shuffles indices in one traced function, cuts them into batches in another and gathers rows in a third, and each epoch
sets up all three again, twice. For a few rows that takes four times as long as the rest of the epoch.
"""

from __future__ import annotations

import functools
import sys
from typing import Any

import numpy as np

# Up to this number of rows, a plain dataset is faster than Keras' own, for any width (docs/decisions/0011).
FEW_ROWS = 1024
ADAPTER_MODULE = "keras.src.trainers.data_adapters.array_data_adapter"


def hand_out_few_rows_as_they_are() -> None:
    """Let Keras make plain datasets of at most `FEW_ROWS` rows, if Keras is imported.

    Their batches equal those of Keras: the same rows, shapes, dtypes and structure, in the given order or in a random
    one, which is the same in each epoch, as with Keras after a seed is set. Keras itself handles more rows, all other
    data, and everything if its adapter for arrays has changed since this was written.
    """
    adapter = getattr(sys.modules.get(ADAPTER_MODULE), "ArrayDataAdapter", None)
    keras_way = getattr(adapter, "get_tf_dataset", None)
    if adapter is None or keras_way is None or hasattr(keras_way, "for_many_rows"):
        return

    @functools.wraps(keras_way)
    def get_tf_dataset(self: Any) -> Any:
        dataset = _plain_dataset(self)
        return keras_way(self) if dataset is None else dataset

    get_tf_dataset.for_many_rows = keras_way  # type: ignore[attr-defined] # marks that this is done
    adapter.get_tf_dataset = get_tf_dataset


def _plain_dataset(adapter: Any) -> Any:
    """The dataset of the adapter's rows; None unless these are few rows in dense arrays."""
    import tensorflow as tf  # noqa: PLC0415 - Keras has imported it by now; other code must not

    rows, batch_size, shuffle = (getattr(adapter, name, None) for name in ("_num_samples", "_batch_size", "_shuffle"))
    if not rows or not batch_size or rows > FEW_ROWS or shuffle not in (True, False):
        return None
    try:
        from keras import tree  # noqa: PLC0415 - as above
        from keras.src.trainers.data_adapters import array_slicing  # noqa: PLC0415 - as above

        sliced = array_slicing.convert_to_sliceable(adapter._inputs, target_backend="tensorflow")
        arrays = tree.lists_to_tuples(sliced)
    except (AttributeError, ImportError):  # another version of Keras
        return None
    for array in tree.flatten(arrays):
        if not isinstance(array, (np.ndarray, tf.Tensor)) or array.dtype == object:
            return None
    dataset = tf.data.Dataset.from_tensor_slices(arrays)
    if shuffle:
        dataset = dataset.shuffle(rows, reshuffle_each_iteration=False)
    dataset = dataset.batch(batch_size, drop_remainder=rows % batch_size == 0)
    options = tf.data.Options()
    options.autotune.enabled = False
    options.experimental_optimization.apply_default_optimizations = False
    return dataset.with_options(options)
