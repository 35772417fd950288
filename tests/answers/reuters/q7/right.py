# %% boolean_mask: A mask and its opposite.
def split_validation(x_train, y_train, n_val=1000):
    chosen = np.zeros(len(x_train), dtype=bool)
    chosen[:n_val] = True
    return x_train[chosen], y_train[chosen], x_train[np.logical_not(chosen)], y_train[np.logical_not(chosen)]


# %% boolean_mask_by_other_means: A boolean mask over the sample numbers.
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    held_out = np.arange(x.shape[0]) < n_val
    return x[held_out], y[held_out], x[~held_out], y[~held_out]


# %% compress: itertools.compress and lists.
from itertools import chain, compress, repeat


def split_validation(x_train, y_train, n_val=1000):
    first = list(chain(repeat(True, n_val), repeat(False, len(x_train) - n_val)))
    rest = [not flag for flag in first]
    return [list(compress(part, flags)) for flags in (first, rest) for part in (x_train, y_train)]


# %% data_frames: pandas: head and tail.
import pandas as pd


def split_validation(x_train, y_train, n_val=1000):
    x, y = pd.DataFrame(x_train), pd.DataFrame(y_train) if np.ndim(y_train) > 1 else pd.Series(y_train)
    rest = len(x) - n_val
    return x.head(n_val), y.head(n_val), x.tail(rest), y.tail(rest)


# %% delete_and_take: Takes the first rows with np.take and removes them with np.delete; returns a list.
def split_validation(x_train, y_train, n_val=1000):
    rows = np.arange(min(n_val, len(x_train)))
    val = [np.take(a, rows, axis=0) for a in (x_train, y_train)]
    rest = [np.delete(a, rows, axis=0) for a in (x_train, y_train)]
    return val + rest


# %% delete_and_take_third: Np.take for the validation part, np.delete for the rest, returned as a list
def split_validation(x_train, y_train, n_val=1000):
    rows = np.arange(n_val)
    validation = [np.take(part, rows, axis=0) for part in (x_train, y_train)]
    rest = [np.delete(part, rows, axis=0) for part in (x_train, y_train)]
    return validation + rest


# %% empty_like_in_a_loop: Fills empty arrays of the right shape.
def split_validation(x_train, y_train, n_val=1000):
    n = len(x_train)
    x_val, y_val = np.empty_like(x_train[:n_val]), np.empty_like(y_train[:n_val])
    px, py = np.empty_like(x_train[n_val:]), np.empty_like(y_train[n_val:])
    for i in range(n):
        if i < n_val:
            x_val[i], y_val[i] = x_train[i], y_train[i]
        else:
            px[i - n_val], py[i - n_val] = x_train[i], y_train[i]
    return x_val, y_val, px, py


# %% generator_of_parts: Yields the four parts and makes a tuple of them.
def split_validation(x_train, y_train, n_val=1000):
    def parts():
        for cut in (slice(0, n_val), slice(n_val, None)):
            yield x_train[cut]
            yield y_train[cut]

    return tuple(parts())


# %% lambda_slices: A lambda.
split_validation = lambda x_train, y_train, n_val=1000: (
    x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
)


# %% mask: A boolean mask that is true for the first n_val samples.
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    first = np.arange(len(x)) < n_val
    return x[first], y[first], x[~first], y[~first]


# %% mask_third: A boolean mask over the row numbers
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    is_val = np.arange(len(x)) < n_val
    return x[is_val], y[is_val], x[~is_val], y[~is_val]


# %% named_tuple: A typed named tuple.
from typing import Any, NamedTuple


class Parts(NamedTuple):
    x_val: Any
    y_val: Any
    partial_x_train: Any
    partial_y_train: Any


def split_validation(x_train, y_train, n_val: int = 1000) -> Parts:
    return Parts(x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:])


# %% names_of_the_chapter: Slices under the chapter's names, copied.
def split_validation(x_train, y_train, n_val=1000):
    x_val = np.array(x_train[:n_val])
    partial_x_train = np.array(x_train[n_val:])
    y_val = np.array(y_train[:n_val])
    partial_y_train = np.array(y_train[n_val:])
    return x_val, y_val, partial_x_train, partial_y_train


# %% np_split: np.split of each.
def split_validation(x_train, y_train, n_val=1000):
    (x_val, px), (y_val, py) = (np.split(part, [n_val]) for part in (x_train, y_train))
    return [x_val, y_val, px, py]


# %% np_split_by_other_means: Np.split at the one place n_val, for both arrays.
def split_validation(x_train, y_train, n_val=1000):
    (x_val, x_rest), (y_val, y_rest) = (np.split(np.asarray(a), [int(n_val)]) for a in (x_train, y_train))
    return x_val, y_val, x_rest, y_rest


# %% np_split_second: Np.split at n_val.
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = np.split(np.asarray(x_train), [n_val])
    y_val, partial_y_train = np.split(np.asarray(y_train), [n_val])
    return x_val, y_val, partial_x_train, partial_y_train


# %% pairs_unpacked: A list of pairs, unpacked at once.
def split_validation(x_train, y_train, n_val=1000):
    pairs = [(a[:n_val], a[n_val:]) for a in (x_train, y_train)]
    (x_val, x_rest), (y_val, y_rest) = pairs
    return x_val, y_val, x_rest, y_rest


# %% shuffle_split_without_shuffling: train_test_split with shuffle=False and the sizes spelt out.
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=1000):
    x_val, x_rest, y_val, y_rest = train_test_split(
        x_train, y_train, train_size=n_val, test_size=len(x_train) - n_val, shuffle=False
    )
    return x_val, y_val, x_rest, y_rest


# %% slice_objects: Two named slice objects and a helper, the result as a NamedTuple, which is a tuple in the right order.
from typing import Any, NamedTuple


class Split(NamedTuple):
    x_val: Any
    y_val: Any
    partial_x_train: Any
    partial_y_train: Any


def split_validation(x_train, y_train, n_val: int = 1000) -> Split:
    head, tail = slice(None, n_val), slice(n_val, None)
    return Split(x_train[head], y_train[head], x_train[tail], y_train[tail])


# %% slices: Four slices at n_val.
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = x_train[:n_val], x_train[n_val:]
    y_val, partial_y_train = y_train[:n_val], y_train[n_val:]
    return x_val, y_val, partial_x_train, partial_y_train


# %% take_by_place: The places below n_val and the others, with take.
def split_validation(x_train, y_train, n_val=1000):
    places = np.arange(len(x_train))
    val, rest = places[places < n_val], places[places >= n_val]
    return x_train.take(val, axis=0), y_train.take(val, axis=0), x_train.take(rest, axis=0), y_train.take(rest, axis=0)


# %% take_copies: Np.take with index ranges, which copies the samples.
def split_validation(x_train, y_train, n_val=1000):
    n = len(x_train)
    first = np.arange(0, n_val)
    rest = np.arange(n_val, n)
    return tuple(np.take(a, idx, axis=0) for idx in (first, rest) for a in (x_train, y_train))


# %% tensors: tf.data: take and skip.
import tensorflow as tf


def split_validation(x_train, y_train, n_val=1000):
    both = tf.data.Dataset.from_tensor_slices((x_train, y_train))

    def gathered(data, count):
        return next(iter(data.batch(max(count, 1))))

    x_val, y_val = gathered(both.take(n_val), n_val)
    px, py = gathered(both.skip(n_val), len(x_train) - n_val)
    return x_val, y_val, px, py


# %% tf_split: Tf.split, returns tensors
import tensorflow as tf

def split_validation(x_train, y_train, n_val=1000):
    sizes = [int(n_val), len(x_train) - int(n_val)]
    x_val, partial_x_train = tf.split(tf.convert_to_tensor(x_train), sizes, axis=0)
    y_val, partial_y_train = tf.split(tf.convert_to_tensor(y_train), sizes, axis=0)
    return x_val, y_val, partial_x_train, partial_y_train


# %% masks: A mask selects the rows of each part.
def split_validation(x, y, n_val=1000):
    aside = np.arange(len(x)) < n_val
    return x[aside], y[aside], x[~aside], y[~aside]


# %% np_split_in_a_list: np.split cuts both arrays; the parts are in a list.
def split_validation(x_train, y_train, n_val=1000):
    x_val, x = np.split(x_train, [n_val])
    y_val, y = np.split(y_train, [n_val])
    return [x_val, y_val, x, y]
