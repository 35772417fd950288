# %% argmin: argmin, plus one.
def best_epoch(history_dict):
    return np.argmin(history_dict["val_loss"]) + 1


# %% argmin_by_other_means: Np.argmin takes the first of equal minima; plus 1.
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"])) + 1


# %% backwards: Walks from the last epoch to the first and accepts equals, which leaves the earliest
def best_epoch(history_dict):
    losses = np.asarray(history_dict["val_loss"], dtype=float).ravel()
    best = len(losses)
    for epoch in range(len(losses), 0, -1):
        if losses[epoch - 1] <= losses[best - 1]:
            best = epoch
    return best


# %% heapq: heapq finds the smallest pair.
import heapq


def best_epoch(history_dict, metric="val_loss"):
    return heapq.nsmallest(1, zip(history_dict[metric], range(1, 10**6)))[0][1]


# %% index_of_min: The place of the smallest value in the list.
def best_epoch(history_dict):
    val_loss = list(history_dict["val_loss"])
    return val_loss.index(min(val_loss)) + 1


# %% lambda_int32: A lambda that gives a NumPy int32.
best_epoch = lambda history_dict: np.int32(np.argmin(history_dict["val_loss"]) + 1)


# %% loop: A loop that keeps the smallest value so far.
def best_epoch(history_dict):
    best, lowest = 0, float("inf")
    for epoch, loss in enumerate(history_dict["val_loss"], start=1):
        if loss < lowest:
            best, lowest = epoch, loss
    return best


# %% min_of_pairs: The smallest pair of loss and epoch, where a tie is decided for the smaller epoch.
def best_epoch(history_dict):
    return min(zip(history_dict["val_loss"], range(1, len(history_dict["val_loss"]) + 1)))[1]


# %% min_of_pairs_by_other_means: The minimum of (loss, epoch) pairs, so the smaller epoch decides a tie.
def best_epoch(history_dict):
    loss, epoch = min((float(v), e) for e, v in enumerate(history_dict["val_loss"], start=1))
    print(f"lowest validation loss {loss:.4f} after epoch {epoch}")
    return epoch


# %% min_of_pairs_third: The smallest pair (loss, epoch); on a tie the smaller epoch wins
def best_epoch(history_dict):
    return min(zip(map(float, history_dict["val_loss"]), range(1, len(history_dict["val_loss"]) + 1)))[1]


# %% min_with_key: min over the epochs with a key.
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    return min(range(1, len(losses) + 1), key=lambda epoch: losses[epoch - 1])


# %% next_of_a_generator: The first epoch whose loss is the minimum.
def best_epoch(history_dict):
    lowest = min(history_dict["val_loss"])
    return next(epoch for epoch, loss in enumerate(history_dict["val_loss"], 1) if loss == lowest)


# %% pandas_idxmin: idxmin of a Series that counts from 1.
import pandas as pd


def best_epoch(history_dict):
    series = pd.Series(history_dict["val_loss"])
    series.index = series.index + 1
    return int(series.idxmin())


# %% pandas_idxmin_by_other_means: Idxmin of a Series indexed from 1 (first occurrence).
import pandas as pd


def best_epoch(history_dict: dict) -> int:
    losses = list(history_dict["val_loss"])
    return int(pd.Series(losses, index=range(1, len(losses) + 1)).idxmin())


# %% pandas_idxmin_second: Pandas' idxmin over an index that begins at 1 (it gives the first minimum).
import pandas as pd


def best_epoch(history_dict):
    losses = pd.Series(list(history_dict["val_loss"]))
    losses.index += 1
    return losses.idxmin()


# %% recursive: Recursion from the end; an earlier epoch wins when it is at most equal.
def best_epoch(history_dict):
    losses = [float(v) for v in history_dict["val_loss"]]

    def best_from(i: int) -> int:
        if i == len(losses) - 1:
            return i
        later = best_from(i + 1)
        return i if losses[i] <= losses[later] else later

    return best_from(0) + 1


# %% reduce: functools.reduce over the epochs.
from functools import reduce


def best_epoch(history_dict):
    v = history_dict["val_loss"]
    return reduce(lambda a, b: a if v[a - 1] <= v[b - 1] else b, range(1, len(v) + 1))


# %% reduce_walrus: List.index of the minimum (first occurrence) with a walrus, lambda under the name.
best_epoch = lambda history_dict: (values := list(history_dict["val_loss"])).index(min(values)) + 1


# %% sorted_pairs: The first of sorted pairs (loss, epoch).
def best_epoch(history_dict):
    pairs = sorted((loss, epoch) for epoch, loss in enumerate(history_dict["val_loss"], 1))
    return pairs[0][1]


# %% stable_argsort: The first of a stable argsort.
def best_epoch(history_dict: dict) -> int:
    order = np.argsort(np.array(history_dict["val_loss"]), kind="stable")
    return order[0].item() + 1


# %% stable_argsort_second: The first entry of a stable argsort (a NumPy integer).
def best_epoch(history_dict):
    return np.argsort(history_dict["val_loss"], kind="stable")[0] + 1


# %% stable_sort: The first place of a stable sort of the epochs by their validation loss
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    ranking = sorted(range(1, len(losses) + 1), key=lambda epoch: losses[epoch - 1])
    return ranking[0]


# %% tensorflow_argmin: tf.argmin; the number comes out of the tensor.
import tensorflow as tf


def best_epoch(history_dict):
    return int(tf.argmin(tf.constant(history_dict["val_loss"], dtype=tf.float64))) + 1


# %% where: np.where on the minimum, the first place of it.
def best_epoch(history_dict):
    losses = np.asarray(history_dict["val_loss"])
    return int(np.where(losses == losses.min())[0][0] + 1)


# %% while_loop: A while loop with an index.
def best_epoch(history_dict):
    val_loss = history_dict["val_loss"]
    i = 1
    best_i = 0
    while i < len(val_loss):
        if val_loss[i] < val_loss[best_i]:
            best_i = i
        i += 1
    return best_i + 1


# %% index_of_the_minimum: Looks up the position of the minimum.
def best_epoch(history_dict):
    return history_dict["val_loss"].index(min(history_dict["val_loss"])) + 1
