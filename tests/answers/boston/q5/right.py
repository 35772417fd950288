# %% book_comprehension: The book's comprehension over the epochs.
def average_history(all_mae_histories):
    num_epochs = len(all_mae_histories[0])
    return [np.mean([x[i] for x in all_mae_histories]) for i in range(num_epochs)]


# %% data_frame: The mean of a DataFrame's columns.
import pandas as pd


def average_history(all_mae_histories):
    return pd.DataFrame(list(all_mae_histories)).mean()


# %% dictionary_of_epochs: Collects the values of each epoch in a dictionary.
from collections import defaultdict
from math import fsum


def average_history(all_mae_histories):
    by_epoch = defaultdict(list)
    for history in all_mae_histories:
        for epoch, mae in enumerate(history):
            by_epoch[epoch].append(mae)
    return [fsum(by_epoch[epoch]) / len(by_epoch[epoch]) for epoch in sorted(by_epoch)]


# %% exact_fractions: Exact averaging with fractions, converted to float at the end
from fractions import Fraction


def average_history(all_mae_histories):
    k = len(all_mae_histories)
    n_epochs = len(all_mae_histories[0])
    result = []
    for epoch in range(n_epochs):
        total = Fraction(0)
        for fold in all_mae_histories:
            total += Fraction(float(fold[epoch]))
        result.append(float(total / k))
    return result


# %% fmean: Python's statistics.fmean over the zipped folds.
from statistics import fmean


def average_history(all_mae_histories):
    return list(map(fmean, zip(*all_mae_histories)))


# %% incremental_reduce: Running mean over the folds with functools.reduce, new lists at every step
from functools import reduce


def average_history(all_mae_histories):
    def absorb(state, history):
        count, mean = state
        count += 1
        return count, [m + (float(h) - m) / count for m, h in zip(mean, history)]

    start = (0, [0.0] * len(all_mae_histories[0]))
    return reduce(absorb, all_mae_histories, start)[1]


# %% keras_ops: keras.ops on stacked tensors.
def average_history(all_mae_histories):
    stacked = keras.ops.stack([keras.ops.convert_to_tensor(h, dtype="float32") for h in all_mae_histories])
    return [float(v) for v in keras.ops.mean(stacked, axis=0)]


# %% keras_ops_by_other_means: Keras.ops.mean over the fold axis, back to Python floats.
def average_history(all_mae_histories: list) -> list:
    stacked = keras.ops.stack([keras.ops.convert_to_tensor(np.asarray(h, dtype="float64")) for h in all_mae_histories])
    return keras.ops.convert_to_numpy(keras.ops.mean(stacked, axis=0)).astype(float).tolist()


# %% lambda_transposed: A lambda; the transposed table, row by row.
average_history = lambda all_mae_histories: [epoch.mean() for epoch in np.array(all_mae_histories).T]


# %% long_table_groupby: A long pandas table of (epoch, mae), grouped by epoch
import pandas as pd


def average_history(all_mae_histories):
    table = pd.DataFrame(
        [(epoch, float(mae)) for fold in all_mae_histories for epoch, mae in enumerate(fold)],
        columns=["epoch", "mae"],
    )
    return table.groupby("epoch")["mae"].mean().sort_index().to_list()


# %% matrix_product: A row of equal weights times the table.
def average_history(all_mae_histories):
    k = len(all_mae_histories)
    return np.full(k, 1 / k) @ np.vstack(all_mae_histories)


# %% matrix_product_second: A row of equal weights times the matrix of histories, returned as an array.
def average_history(all_mae_histories):
    matrix = np.array(all_mae_histories, dtype="float64")
    return np.full(len(matrix), 1 / len(matrix)) @ matrix


# %% matrix_product_third: A row of 1/k times the matrix of histories
def average_history(all_mae_histories):
    folds = np.asarray(all_mae_histories, dtype="float64")
    weights = np.full((1, len(folds)), 1 / len(folds))
    return (weights @ folds).ravel().tolist()


# %% numpy_matrix_product: The mean as a vector-matrix product with equal weights 1/k.
def average_history(all_mae_histories):
    table = np.asarray(all_mae_histories, dtype=np.float64)
    weights = np.full(table.shape[0], 1.0 / table.shape[0])
    return (weights @ table).tolist()


# %% numpy_mean: np.mean over the folds.
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=0)


# %% pandas_mean: The mean of each column of a pandas data frame.
import pandas as pd


def average_history(all_mae_histories):
    return pd.DataFrame([list(history) for history in all_mae_histories]).mean().tolist()


# %% pandas_mean_by_other_means: One pandas column per epoch, column means as a list.
import pandas as pd


def average_history(all_mae_histories):
    return pd.DataFrame([list(h) for h in all_mae_histories]).astype(float).mean(axis="index").to_list()


# %% recursion: Column by column, recursively.
def average_history(all_mae_histories):
    rows = [list(row) for row in all_mae_histories]
    if not rows[0]:
        return []
    return [sum(row[0] for row in rows) / len(rows)] + average_history([row[1:] for row in rows])


# %% reduce_with_add: functools.reduce adds the folds as arrays.
from functools import reduce


def average_history(all_mae_histories):
    total = reduce(np.add, all_mae_histories)
    return (np.asarray(total) / len(all_mae_histories)).tolist()


# %% running_mean: The mean is moved with each fold.
def average_history(all_mae_histories):
    mean = np.zeros(len(all_mae_histories[0]))
    for number, history in enumerate(all_mae_histories, start=1):
        mean += (np.array(history) - mean) / number
    return tuple(mean)


# %% running_mean_by_other_means: An incremental (Welford) mean over the folds in a private accumulator, the arguments stay as they are.
def average_history(all_mae_histories):
    mean = None
    for count, history in enumerate(all_mae_histories, start=1):
        history = np.array(history, dtype=float)
        if mean is None:
            mean = np.zeros_like(history)
        mean = mean + (history - mean) / count
    return [] if mean is None else [float(m) for m in mean]


# %% statistics_module: fmean from the standard library, with map.
from statistics import fmean


def average_history(all_mae_histories):
    return list(map(fmean, zip(*all_mae_histories, strict=True)))


# %% tensorflow_mean: reduce_mean; a tensor comes back.
import tensorflow as tf


def average_history(all_mae_histories):
    return tf.reduce_mean(tf.constant(np.array(all_mae_histories, dtype="float32")), axis=0)


# %% two_loops: Adds up in two loops.
def average_history(all_mae_histories):
    folds = len(all_mae_histories)
    epochs = len(all_mae_histories[0])
    average = [0.0] * epochs
    for history in all_mae_histories:
        for epoch in range(epochs):
            average[epoch] += history[epoch] / folds
    return average


# %% zip_and_sum: zip gives each epoch's values.
def average_history(all_mae_histories):
    return [sum(values) / len(values) for values in zip(*all_mae_histories)]


# %% zip_fmean: Zip transposes the histories, statistics.fmean averages each epoch.
from statistics import fmean


def average_history(all_mae_histories):
    return [fmean(map(float, epoch)) for epoch in zip(*all_mae_histories)]


# %% data_frame_mean: The mean of a DataFrame with one row per fold.
import pandas as pd


def average_history(histories):
    return pd.DataFrame(histories).mean()


# %% mean_of_each_epoch: Collects the folds' values of each epoch, and averages them.
def average_history(histories):
    return [np.mean([x[i] for x in histories]) for i in range(len(histories[0]))]
