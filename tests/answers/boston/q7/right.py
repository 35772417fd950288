# %% argmin: np.argmin of the rest, and skip added again.
def best_num_epochs(average_mae_history, skip=10):
    truncated = np.array(average_mae_history[skip:])
    return int(truncated.argmin() + skip + 1)


# %% argsort_first_beyond_skip: Sorts all the epochs by MAE and takes the first one in that order that lies beyond skip
def best_num_epochs(average_mae_history, skip=10):
    ranking = np.argsort(np.asarray(average_mae_history), kind="stable") + 1
    return int(next(epoch for epoch in ranking if epoch > skip))


# %% explicit_loop: A plain loop with infinity as the start value; a later equal value wins, ties may go either way.
import math


def best_num_epochs(average_mae_history, skip=10):
    best_epoch, best_mae = skip + 1, math.inf
    for epoch, mae in enumerate(average_mae_history, start=1):
        if epoch <= skip:
            continue
        if mae <= best_mae:
            best_epoch, best_mae = epoch, mae
    return best_epoch


# %% heap: Heapq.nsmallest over (mae, epoch) pairs
import heapq


def best_num_epochs(average_mae_history, skip=10):
    pairs = ((float(mae), epoch) for epoch, mae in enumerate(average_mae_history, 1) if epoch > skip)
    (_, epoch), = heapq.nsmallest(1, pairs)
    return epoch


# %% heap_of_pairs: (MAE, epoch) pairs on a heap, the smallest pair's epoch.
import heapq
from itertools import count, islice


def best_num_epochs(average_mae_history, skip=10):
    pairs = list(islice(zip(map(float, average_mae_history), count(1)), int(skip), None))
    heapq.heapify(pairs)
    _, epoch = pairs[0]
    return epoch


# %% heapq_nsmallest: heapq finds the smallest item.
import heapq


def best_num_epochs(average_mae_history, skip=10):
    numbered = ((mae, n) for n, mae in enumerate(average_mae_history, start=1) if n > skip)
    return heapq.nsmallest(1, numbered)[0][-1]


# %% index_in_the_rest: index in the shortened list.
def best_num_epochs(average_mae_history, skip=10):
    rest = list(average_mae_history)[skip:]
    return rest.index(min(rest)) + skip + 1


# %% lambda_argsort: A lambda with a stable argsort.
best_num_epochs = lambda average_mae_history, skip=10: int(
    1 + skip + np.argsort(average_mae_history[skip:], kind="stable")[0]
)


# %% latest_on_a_tie: The last one of equal epochs.
def best_num_epochs(average_mae_history, skip=10):
    best = skip
    for i in range(skip, len(average_mae_history)):
        if average_mae_history[i] <= average_mae_history[best]:
            best = i
    return best + 1


# %% latest_on_tie_backwards: Walks backwards from the last epoch, so a tie goes to the latest; returns a NumPy integer
def best_num_epochs(average_mae_history, skip=10):
    best = len(average_mae_history)
    for epoch in range(len(average_mae_history), skip, -1):
        if average_mae_history[epoch - 1] < average_mae_history[best - 1]:
            best = epoch
    return np.int64(best)


# %% loop: A loop that remembers the best epoch.
def best_num_epochs(average_mae_history, skip=10):
    best_epoch, best_mae = None, None
    for epoch, mae in enumerate(average_mae_history, start=1):
        if epoch <= skip:
            continue
        if best_mae is None or mae < best_mae:
            best_epoch, best_mae = epoch, mae
    return best_epoch


# %% masked_argmin: The first skip entries are masked out of a copy, argmin of the masked array plus one.
def best_num_epochs(average_mae_history, skip=10):
    values = np.ma.array(np.array(average_mae_history, dtype=float), mask=False)
    values[:skip] = np.ma.masked
    return int(values.argmin()) + 1


# %% masked_array: Masked argmin over the whole history, the first skip entries masked
def best_num_epochs(average_mae_history, skip=10):
    maes = np.asarray(average_mae_history, dtype="float64")
    masked = np.ma.array(maes, mask=np.arange(maes.size) < skip)
    return int(masked.argmin()) + 1


# %% masked_copy: The first values of a copy are infinite.
def best_num_epochs(average_mae_history, skip=10):
    maes = np.array(average_mae_history, dtype="float64")
    maes[:skip] = np.inf
    return np.argmin(maes) + 1


# %% min_with_key: min over the epochs.
def best_num_epochs(average_mae_history, skip=10):
    epochs = range(skip + 1, len(average_mae_history) + 1)
    return min(epochs, key=lambda epoch: average_mae_history[epoch - 1])


# %% min_with_key_second: Python's min over the epochs, with the MAE as the key.
def best_num_epochs(average_mae_history, skip=10):
    return min(range(skip + 1, len(average_mae_history) + 1), key=lambda epoch: average_mae_history[epoch - 1])


# %% nan_argmin: NaN in front, nanargmin after.
def best_num_epochs(average_mae_history, skip=10):
    values = np.concatenate([np.full(skip, np.nan), average_mae_history[skip:]])
    return int(np.nanargmin(values)) + 1


# %% pairs: The smallest pair of value and epoch.
def best_num_epochs(average_mae_history, skip=10):
    pairs = [(mae, epoch) for epoch, mae in enumerate(average_mae_history, 1)]
    return min(pairs[skip:])[1]


# %% pandas_idxmin: idxmin of a Series that is indexed by epochs.
import pandas as pd


def best_num_epochs(average_mae_history, skip=10):
    maes = pd.Series(average_mae_history, index=range(1, len(average_mae_history) + 1))
    return maes[maes.index > skip].idxmin()


# %% pandas_idxmin_by_other_means: A Series indexed by epoch from 1, iloc cuts off the first skip, idxmin gives the label.
import pandas as pd


def best_num_epochs(average_mae_history, skip=10):
    series = pd.Series(np.asarray(average_mae_history, dtype=float), index=range(1, len(average_mae_history) + 1))
    return int(series.iloc[skip:].idxmin())


# %% pandas_idxmin_second: Idxmin of a pandas series whose index counts the epochs from 1.
import pandas as pd


def best_num_epochs(average_mae_history, skip=10):
    series = pd.Series(list(average_mae_history), index=range(1, len(average_mae_history) + 1))
    return int(series.iloc[skip:].idxmin())


# %% reduce: functools.reduce over epochs.
from functools import reduce


def best_num_epochs(average_mae_history, skip=10):
    better = lambda a, b: b if average_mae_history[b] < average_mae_history[a] else a
    return 1 + reduce(better, range(skip, len(average_mae_history)))


# %% tensorflow_argmin: tf.argmin; a NumPy integer comes back.
import tensorflow as tf


def best_num_epochs(average_mae_history, skip=10):
    return tf.argmin(average_mae_history[skip:], output_type=tf.int32).numpy() + np.int32(skip + 1)


# %% where: The first place of the minimum.
def best_num_epochs(average_mae_history, skip=10):
    history = np.asarray(average_mae_history)
    places, = np.where(history == history[skip:].min())
    return int(places[places >= skip][0]) + 1


# %% last_of_equals: The last of several equal epochs.
def best_num_epochs(history, skip=10):
    return len(history) - int(np.argmin(history[skip:][::-1]))


# %% masked_by_infinity: Sets the skipped epochs to infinity in a copy.
def best_num_epochs(history, skip=10):
    a = np.array(history)
    a[:skip] = np.inf
    return a.argmin() + 1


# %% slice_and_argmin: Adds to the position in a slice what was skipped.
def best_num_epochs(history, skip=10):
    return skip + int(np.argmin(history[skip:])) + 1
