# %% appended_in_a_loop: A loop that appends sample by sample.
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val, x_rest, y_rest = [], [], [], []
    for i, (x, y) in enumerate(zip(x_train, y_train)):
        if i < n_val:
            x_val.append(x)
            y_val.append(y)
        else:
            x_rest.append(x)
            y_rest.append(y)
    return np.array(x_val), np.array(y_val), np.array(x_rest), np.array(y_rest)


# %% boolean_mask: A mask that is True for the first ones.
def split_validation(x_train, y_train, n_val=10000):
    is_val = np.arange(len(x_train)) < n_val
    return x_train[is_val], y_train[is_val], x_train[~is_val], y_train[~is_val]


# %% boolean_mask_by_other_means: A boolean mask over the sample numbers, which copies.
def split_validation(x_train, y_train, n_val=10000):
    x_train, y_train = np.asarray(x_train), np.asarray(y_train)
    aside = np.arange(len(x_train)) < n_val
    return x_train[aside], y_train[aside], x_train[~aside], y_train[~aside]


# %% counted_from_the_end: Slices counted from the end, which are the same ones.
def split_validation(x_train, y_train, n_val=10000):
    n_rest = len(x_train) - n_val
    return x_train[:-n_rest], y_train[:-n_rest], x_train[-n_rest:], y_train[-n_rest:]


# %% dataframe: pandas frames and iloc.
import pandas as pd


def split_validation(x_train, y_train, n_val=10000):
    x, y = pd.DataFrame(x_train), pd.Series(y_train)
    return x.iloc[:n_val].values, y.iloc[:n_val].values, x.iloc[n_val:].values, y.iloc[n_val:].values


# %% delete: np.delete takes the validation rows out of copies.
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(n_val)
    return [x_train[first], y_train[first], np.delete(x_train, first, axis=0), np.delete(y_train, first)]


# %% helper_for_one_array: A helper that cuts one array.
def _cut(array, place):
    return array[0:place].copy(), array[place:].copy()


def split_validation(x_train: np.ndarray, y_train: np.ndarray, n_val: int = 10000, verbose: bool = False):
    x_val, px = _cut(x_train, n_val)
    y_val, py = _cut(y_train, n_val)
    if verbose:
        print(x_val.shape, px.shape)
    return x_val, y_val, px, py


# %% lambda_with_islice: A lambda with itertools.islice for the labels.
from itertools import islice

split_validation = lambda x_train, y_train, n_val=10000: (
    x_train[:n_val],
    np.array(list(islice(y_train, n_val))),
    x_train[n_val:],
    np.array(list(islice(y_train, n_val, None))),
)


# %% mask: A boolean mask picks the first n_val rows, its negation the rest; the result is a list.
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(len(x_train)) < n_val
    return [part[rows] for rows in (first, ~first) for part in (x_train, y_train)]


# %% named_tuple: A named tuple in the asked order.
from collections import namedtuple

Split = namedtuple("Split", "x_val y_val partial_x_train partial_y_train")


def split_validation(x_train, y_train, n_val=10000):
    return Split(x_val=x_train[:n_val], partial_x_train=x_train[n_val:],
                 y_val=y_train[:n_val], partial_y_train=y_train[n_val:])


# %% named_tuple_by_other_means: Slice objects and a NamedTuple in the asked order.
from typing import NamedTuple


class Split(NamedTuple):
    x_val: object
    y_val: object
    partial_x_train: object
    partial_y_train: object


def split_validation(x_train, y_train, n_val=10000):
    head, tail = slice(None, n_val), slice(n_val, None)
    return Split(*(data[part] for part in (head, tail) for data in (x_train, y_train)))


# %% np_delete: Np.delete takes the first rows away for the training part, np.take picks them for the validation part.
def split_validation(x_train, y_train, n_val=10000):
    rows = np.arange(min(n_val, len(x_train)))
    x_val, y_val = np.take(x_train, rows, axis=0), np.take(y_train, rows, axis=0)
    return x_val, y_val, np.delete(x_train, rows, axis=0), np.delete(y_train, rows, axis=0)


# %% np_delete_by_other_means: Np.take for the samples set aside and np.delete for the rest.
def split_validation(x_train, y_train, n_val=10000):
    aside = np.arange(min(n_val, len(x_train)))

    def divide(data):
        return np.take(data, aside, axis=0), np.delete(np.asarray(data), aside, axis=0)

    (x_val, x_rest), (y_val, y_rest) = divide(x_train), divide(y_train)
    print(f"{len(x_val)} for validation, {len(x_rest)} for training")
    return (x_val, y_val, x_rest, y_rest)


# %% np_split: np.split at n_val.
def split_validation(x_train, y_train, n_val=10000):
    x_val, partial_x = np.split(x_train, [n_val])
    y_val, partial_y = np.split(y_train, [n_val])
    return x_val, y_val, partial_x, partial_y


# %% np_split_by_other_means: Np.split at the one place.
def split_validation(x_train, y_train, n_val=10000):
    x_val, partial_x_train = np.split(np.asarray(x_train), [n_val])
    y_val, partial_y_train = np.split(np.asarray(y_train), [n_val])
    return x_val, y_val, partial_x_train, partial_y_train


# %% np_split_second: Np.split cuts both arrays at n_val.
def split_validation(x_train, y_train, n_val=10000):
    x_val, x_rest = np.split(x_train, [n_val])
    y_val, y_rest = np.split(y_train, [n_val])
    return x_val, y_val, x_rest, y_rest


# %% slice_objects: slice objects in a comprehension.
def split_validation(x_train, y_train, n_val=10000):
    parts = slice(None, n_val), slice(n_val, None)
    return tuple(array[part] for part in parts for array in (x_train, y_train))


# %% slices: Four slices.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% slices_in_a_loop: Two slice objects applied to both arrays in one comprehension
def split_validation(x_train, y_train, n_val=10000):
    parts = (slice(None, n_val), slice(n_val, None))
    x_val, y_val, rest_x, rest_y = [np.asarray(a)[part] for part in parts for a in (x_train, y_train)]
    return x_val, y_val, rest_x, rest_y


# %% slices_with_names: Slices, each with its name.
def split_validation(x_train, y_train, n_val=10000):
    x_val = x_train[:n_val]
    partial_x_train = x_train[n_val:]
    y_val = y_train[:n_val]
    partial_y_train = y_train[n_val:]
    return x_val, y_val, partial_x_train, partial_y_train


# %% take: np.take with two ranges of places.
def split_validation(x_train, y_train, n_val=10000):
    head, tail = range(n_val), range(n_val, len(x_train))
    return (np.take(x_train, head, axis=0), np.take(y_train, head),
            np.take(x_train, tail, axis=0), np.take(y_train, tail))


# %% take_and_delete: Positions taken for validation, the same positions deleted for training
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(int(n_val))
    return (np.take(x_train, first, axis=0), np.take(y_train, first, axis=0),
            np.delete(np.asarray(x_train), first, axis=0), np.delete(np.asarray(y_train), first, axis=0))


# %% tensor_split: Tf.split; the four parts are tensors
import tensorflow as tf

def split_validation(x_train, y_train, n_val=10000):
    n = len(x_train)
    sizes = [int(n_val), n - int(n_val)]
    x_val, partial_x = tf.split(tf.convert_to_tensor(np.asarray(x_train)), sizes, axis=0)
    y_val, partial_y = tf.split(tf.convert_to_tensor(np.asarray(y_train)), sizes, axis=0)
    return x_val, y_val, partial_x, partial_y


# %% tensors: TensorFlow splits, so tensors come back.
import tensorflow as tf


def split_validation(x_train, y_train, n_val=10000):
    rest = len(x_train) - n_val
    x_val, partial_x_train = tf.split(tf.constant(x_train), [n_val, rest])
    y_val, partial_y_train = tf.split(tf.constant(y_train), [n_val, rest])
    return x_val, y_val, partial_x_train, partial_y_train


# %% train_test_split_without_shuffling: scikit-learn's train_test_split, with shuffling switched off.
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=10000):
    x_val, partial_x, y_val, partial_y = train_test_split(x_train, y_train, train_size=n_val, shuffle=False)
    return x_val, y_val, partial_x, partial_y
