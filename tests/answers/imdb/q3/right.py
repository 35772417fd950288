# %% asarray_astype: The chapter's line.
import numpy as np


def vectorize_labels(labels):
    return np.asarray(labels).astype("float32")


# %% comparison_converted: Compares with one half and converts the bools.
def vectorize_labels(labels):
    is_positive = np.asarray(labels) > 0.5
    return is_positive.astype("f4")


# %% concatenated_chunks: Converts in chunks.
def vectorize_labels(labels, chunk=2):
    parts = [np.array(labels[i:i + chunk], dtype="float32") for i in range(0, len(labels), chunk)]
    return np.concatenate(parts)


# %% dtype_argument: np.asarray with the dtype at once.
def vectorize_labels(labels):
    return np.asarray(labels, dtype=np.float32)


# %% fill_positives: Starts with zeros and writes 1 where the label is 1.
def vectorize_labels(labels):
    labels = np.asarray(labels)
    y = np.zeros(labels.shape[0], dtype="float32")
    y[labels == 1] = 1.0
    return y


# %% filled_in_a_loop: A loop fills an array of float32 zeros.
def vectorize_labels(labels):
    result = np.zeros(len(labels), dtype="float32")
    for i, label in enumerate(labels):
        result[i] = float(label)
    return result


# %% fromiter: np.fromiter over the labels.
def vectorize_labels(labels):
    return np.fromiter((label for label in labels), dtype=np.float32, count=len(labels))


# %% fromiter_by_other_means: Np.fromiter over a generator, float32 from the start.
def vectorize_labels(labels):
    return np.fromiter((float(label) for label in labels), dtype="float32", count=len(labels))


# %% fromiter_second: Np.fromiter over the labels with float32 as dtype.
def vectorize_labels(labels):
    return np.fromiter((float(label) for label in labels), dtype=np.float32)


# %% fromiter_third: Read one by one from an iterator
def vectorize_labels(labels):
    return np.fromiter((1.0 if label else 0.0 for label in labels), dtype=np.float32)


# %% keras_ops: keras.ops converts.
def vectorize_labels(labels):
    return keras.ops.convert_to_tensor(np.array(labels), dtype="float32")


# %% keras_tensor: A float32 tensor from keras.ops, which np.asarray accepts.
def vectorize_labels(labels):
    return keras.ops.cast(keras.ops.convert_to_tensor(np.array(labels)), "float32")


# %% lambda_with_a_copy: A lambda that copies and converts.
vectorize_labels = lambda labels: np.array(labels, copy=True).astype(np.float32)


# %% list_of_float32: A list of NumPy's float32 numbers.
def vectorize_labels(labels):
    return [np.float32(label) for label in labels]


# %% pandas_series: A pandas Series of float32.
import pandas as pd


def vectorize_labels(labels):
    return pd.Series(labels).astype("float32")


# %% pandas_series_by_other_means: Goes through a pandas Series.
import pandas as pd


def vectorize_labels(labels):
    return pd.Series(list(labels)).astype("float32").to_numpy()


# %% positions: Zeros, then ones at the positions of the positive reviews
def vectorize_labels(labels):
    result = np.zeros(len(labels), dtype="float32")
    result[np.flatnonzero(np.asarray(labels))] = 1
    return result


# %% tensor: A TensorFlow tensor of float32.
import tensorflow as tf


def vectorize_labels(labels):
    return tf.cast(tf.convert_to_tensor(labels), tf.float32)


# %% tensor_third: A float32 tensor of TensorFlow in place of an array
import tensorflow as tf

def vectorize_labels(labels):
    return tf.cast(tf.convert_to_tensor(np.asarray(labels)), tf.float32)


# %% where: Chooses between two float32 scalars with np.where.
def vectorize_labels(labels):
    return np.where(np.asarray(labels) == 1, np.float32(1), np.float32(0))


# %% where_positive: 1.0 where the label is 1.
def vectorize_labels(labels) -> "np.ndarray":
    labels = np.array(labels)
    return np.where(labels == 1, np.float32(1.0), np.float32(0.0))
