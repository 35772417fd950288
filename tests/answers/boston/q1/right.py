# %% book_on_copies: The book's steps, on copies.
def normalize(train_data, test_data):
    train, test = train_data.copy(), test_data.copy()
    mean = train.mean(axis=0)
    train -= mean
    std = train.std(axis=0)
    train /= std
    test -= mean
    test /= std
    return train, test


# %% both_stacked: Stacks both parts, scales them by the first one's figures and cuts them apart again.
def normalize(train_data, test_data):
    n = len(train_data)
    everything = np.concatenate([train_data, test_data]).astype("float64")
    everything = (everything - everything[:n].mean(0)) / everything[:n].std(0)
    return everything[:n], everything[n:]


# %% column_by_column: One column after the other, into new arrays.
def normalize(train_data, test_data):
    train_data, test_data = np.asarray(train_data), np.asarray(test_data)
    new_train = np.empty(train_data.shape)
    new_test = np.empty(test_data.shape)
    for j in range(train_data.shape[1]):
        m = train_data[:, j].mean()
        s = train_data[:, j].std()
        new_train[:, j] = (train_data[:, j] - m) / s
        new_test[:, j] = (test_data[:, j] - m) / s
    return new_train, new_test


# %% column_by_column_second: A loop over the columns that fills float copies, with the standard deviation written out.
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    for j in range(train.shape[1]):
        m = train[:, j].sum() / len(train)
        s = (((train[:, j] - m) ** 2).sum() / len(train)) ** 0.5
        train[:, j] = (train[:, j] - m) / s
        test[:, j] = (test[:, j] - m) / s
    return train, test


# %% columns_statistics: Column by column with the statistics module, then transposed back
import statistics


def normalize(train_data, test_data):
    new_train, new_test = [], []
    for col, other in zip(zip(*np.asarray(train_data).tolist()), zip(*np.asarray(test_data).tolist())):
        mu = statistics.fmean(col)
        sigma = statistics.pstdev(col, mu)
        new_train.append([(v - mu) / sigma for v in col])
        new_test.append([(v - mu) / sigma for v in other])
    return np.array(new_train).T, np.array(new_test).T


# %% constant_columns_kept: Columns that never change are divided by 1.
def normalize(train_data: np.ndarray, test_data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Scale by the training data."""
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    std = np.where(std == 0, 1.0, std)
    train = np.divide(np.subtract(train_data, mean), std)
    test = np.divide(np.subtract(test_data, mean), std)
    return train, test


# %% dataclass_out_params: A frozen dataclass keeps mean and std of the training set; in-place ufuncs, but on private copies only.
from dataclasses import dataclass


@dataclass(frozen=True)
class FeatureStats:
    mean: np.ndarray
    std: np.ndarray

    @classmethod
    def of(cls, data) -> "FeatureStats":
        data = np.asarray(data, dtype=np.float64)
        mean = np.einsum("ij->j", data) / data.shape[0]
        centred = data - mean
        return cls(mean, np.sqrt(np.einsum("ij,ij->j", centred, centred) / data.shape[0]))

    def apply(self, data) -> np.ndarray:
        out = np.array(data, dtype=np.float64, copy=True)
        out -= self.mean
        out /= self.std
        return out


def normalize(train_data, test_data):
    stats = FeatureStats.of(train_data)
    return stats.apply(train_data), stats.apply(test_data)


# %% describe_table: pandas' describe() gives the figures.
import pandas as pd


def normalize(train_data, test_data):
    stats = pd.DataFrame(train_data).describe().T
    centre, spread = stats["mean"].to_numpy(), stats["std"].to_numpy()
    return tuple((np.asarray(part) - centre) / spread for part in (train_data, test_data))


# %% helper_with_epsilon: A helper, and a tiny number against a division by zero.
def normalize(train_data, test_data, eps=1e-8):
    mu = np.mean(train_data, axis=0, keepdims=True)
    sd = np.std(train_data, axis=0, keepdims=True)

    def scale(x):
        return (x - mu) / (sd + eps)

    return scale(train_data), scale(test_data)


# %% keras_layer: Keras' Normalization layer, adapted to the training data.
def normalize(train_data, test_data):
    norm = layers.Normalization(axis=-1)
    norm.adapt(np.asarray(train_data, dtype="float32"))
    return norm(train_data).numpy(), norm(test_data).numpy()


# %% keras_normalization: Keras' Normalization layer in float64, given the training set's mean and variance, applied to both.
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    scale = layers.Normalization(axis=-1, mean=train.mean(axis=0), variance=train.var(axis=0), dtype="float64")
    return tuple(keras.ops.convert_to_numpy(scale(part)) for part in (train, test))


# %% lambda_float32: A lambda; float32 comes back.
normalize = lambda train_data, test_data: tuple(
    ((np.asarray(x) - np.mean(train_data, 0)) / np.std(train_data, 0)).astype(np.float32)
    for x in (train_data, test_data)
)


# %% matrix_product: Scaling as a product with a diagonal matrix.
def normalize(train_data, test_data):
    mean = np.einsum("ij->j", train_data) / len(train_data)
    inverse = np.diag(1 / np.sqrt(np.diag(np.atleast_2d(np.cov(train_data, rowvar=False, bias=True)))))
    return (train_data - mean) @ inverse, (test_data - mean) @ inverse


# %% named_tuple: A named tuple of both parts.
from typing import NamedTuple


class Scaled(NamedTuple):
    train: np.ndarray
    test: np.ndarray


def normalize(train_data, test_data):
    mean, std = np.mean(train_data, axis=0), np.std(train_data, axis=0, ddof=1)
    return Scaled(train=(train_data - mean) / std, test=(test_data - mean) / std)


# %% pandas_frames: pandas, whose std has one degree of freedom less; frames come back.
import pandas as pd


def normalize(train_data, test_data):
    train = pd.DataFrame(train_data)
    test = pd.DataFrame(test_data)
    mu, sigma = train.mean(), train.std()
    return (train - mu) / sigma, (test - mu) / sigma


# %% pandas_frames_by_other_means: Pandas data frames, column-wise mean and sample std (ddof is not judged) of the training frame for both.
import pandas as pd


def normalize(train_data, test_data):
    train_df = pd.DataFrame(np.array(train_data, dtype=float))
    test_df = pd.DataFrame(np.array(test_data, dtype=float))
    stats = train_df.agg(["mean", "std"])
    standardise = lambda df: df.sub(stats.loc["mean"], axis=1).div(stats.loc["std"], axis=1)
    return standardise(train_df).to_numpy(), standardise(test_df).to_numpy()


# %% pandas_frames_second: Pandas data frames, with ddof=0, converted back to arrays.
import pandas as pd


def normalize(train_data, test_data):
    train, test = pd.DataFrame(np.asarray(train_data)), pd.DataFrame(np.asarray(test_data))
    mean, std = train.mean(), train.std(ddof=0)
    return ((train - mean) / std).to_numpy(), ((test - mean) / std).to_numpy()


# %% plain_python: Lists and the statistics module.
from statistics import fmean, pstdev


def normalize(train_data, test_data):
    columns = list(zip(*[list(map(float, row)) for row in train_data]))
    figures = [(fmean(column), pstdev(column)) for column in columns]

    def scaled(rows):
        return [[(value - m) / s for value, (m, s) in zip(row, figures)] for row in rows]

    return scaled(train_data), scaled(test_data)


# %% pure_python_columns: Plain Python, column by column with statistics.fmean and pstdev of the training columns, list of lists back to arrays.
from statistics import fmean, pstdev


def normalize(train_data, test_data):
    columns = [[float(v) for v in column] for column in zip(*train_data)]
    means = [fmean(c) for c in columns]
    stds = [pstdev(c, mu) for c, mu in zip(columns, means)]

    def scale(rows):
        return np.array([[(float(v) - m) / s for v, m, s in zip(row, means, stds)] for row in rows])

    return scale(train_data), scale(test_data)


# %% scaler_class: A small class with fit and transform.
class Scaler:
    def fit(self, x):
        self.mean_ = np.average(x, axis=0)
        self.var_ = np.var(x, axis=0)
        return self

    def transform(self, x):
        return np.true_divide(np.subtract(x, self.mean_), np.sqrt(self.var_))


def normalize(train_data, test_data):
    scaler = Scaler().fit(train_data)
    return scaler.transform(train_data), scaler.transform(test_data)


# %% scikit_learn_scaler: StandardScaler, fitted on the training data.
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    scaler = StandardScaler()
    train = scaler.fit_transform(train_data)
    return train, scaler.transform(test_data)


# %% scipy_zmap: scipy.stats.zmap compares with the training data.
from scipy import stats


def normalize(train_data, test_data):
    return [stats.zmap(part, train_data) for part in (train_data, test_data)]


# %% sklearn_scaler: StandardScaler fitted on the training set only, transform on both (population std, new arrays).
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    scaler = StandardScaler().fit(np.asarray(train_data, dtype="float64"))
    train, test = map(scaler.transform, (np.array(train_data, dtype="float64"),
                                         np.array(test_data, dtype="float64")))
    return train, test


# %% stacked_homogeneous_matrix: One affine map as a matrix product over homogeneous coordinates, applied to both sets stacked
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    n, d = train.shape
    mean = np.full(n, 1.0 / n) @ train
    std = np.sqrt(np.einsum("ij,ij->j", train - mean, train - mean) / n)
    affine = np.vstack([np.diag(1.0 / std), -mean / std])          # (d + 1, d)
    stacked = np.concatenate([train, test])
    stacked = np.hstack([stacked, np.ones((len(stacked), 1))])
    z = stacked @ affine
    return z[:n], z[n:]


# %% standard_scaler: Scikit-learn's StandardScaler, fitted on the training data only.
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    scaler = StandardScaler().fit(np.array(train_data, dtype=float))
    return scaler.transform(np.array(train_data, dtype=float)), scaler.transform(np.array(test_data, dtype=float))


# %% tensors: TensorFlow operations; tensors come back.
import tensorflow as tf


def normalize(train_data, test_data):
    a = tf.convert_to_tensor(train_data, tf.float64)
    b = tf.convert_to_tensor(test_data, tf.float64)
    mean = tf.reduce_mean(a, axis=0)
    std = tf.math.reduce_std(a, axis=0)
    return (a - mean) / std, (b - mean) / std


# %% transposed_and_back: Works on the transposed tables.
def normalize(train_data, test_data):
    rows = np.array(train_data).T
    out_train, out_test = [], []
    for feature, test_feature in zip(rows, np.array(test_data).T):
        mean = sum(feature) / len(feature)
        std = (sum((v - mean) ** 2 for v in feature) / len(feature)) ** 0.5
        out_train.append((feature - mean) / std)
        out_test.append((test_feature - mean) / std)
    return np.array(out_train).T, np.array(out_test).T


# %% welford: Mean and std by Welford's one-pass update over the rows, no np.mean or np.std
def _running_stats(rows):
    mean = np.zeros(rows.shape[1])
    m2 = np.zeros(rows.shape[1])
    for n, row in enumerate(rows, start=1):
        delta = row - mean
        mean = mean + delta / n
        m2 = m2 + delta * (row - mean)
    return mean, np.sqrt(m2 / len(rows))


def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    mean, std = _running_stats(train)
    return (train - mean) / std, (test - mean) / std


# %% zmap: Scipy's zmap scores both sets against the training set
from scipy import stats


def normalize(train_data, test_data):
    reference = np.asarray(train_data, dtype="float64")
    return tuple(
        stats.zmap(np.asarray(part, dtype="float64"), reference, axis=0)
        for part in (reference, test_data)
    )


# %% deviation_by_hand: The deviation is the root of the mean square of the centred rows.
def normalize(train, test):
    m = train.mean(0)
    c = train - m
    s = np.sqrt((c**2).mean(0))
    return c / s, (test - m) / s


# %% float32_and_lists: The training part is float32, the test part a list of lists.
def normalize(train, test):
    m, s = train.mean(0), train.std(0)
    return ((train - m) / s).astype("float32"), np.asfortranarray((test - m) / s).tolist()


# %% pandas_with_n_minus_one: pandas divides by n - 1 in the deviation.
import pandas as pd


def normalize(train, test):
    a = pd.DataFrame(train)
    m, s = a.mean(), a.std()
    return (a - m) / s, (pd.DataFrame(test) - m) / s


# %% tiny_addend: Adds 1e-7 to the deviation, and returns a list.
def normalize(train, test):
    m, s = train.mean(0), train.std(0) + 1e-7
    return [(train - m) / s, (test - m) / s]


# %% two_tuples: Means and deviations from one line, then both sets.
def normalize(train, test):
    m, s = train.mean(axis=0), train.std(axis=0)
    return (train - m) / s, (test - m) / s
