# %% apply_along_axis: One row at a time by apply_along_axis.
def _softmax_of_row(row):
    e = np.exp(row - row.max())
    return e / e.sum()


def softmax(z):
    return np.apply_along_axis(_softmax_of_row, -1, np.asarray(z, dtype=np.float64))


def sigmoid(t):
    t = np.asarray(t, dtype=np.float64)
    result = np.empty_like(t)
    positive = t >= 0
    result[positive] = 1 / (1 + np.exp(-t[positive]))
    small = np.exp(t[~positive])
    result[~positive] = small / (1 + small)
    return result


# %% apply_along_last: Softmax of one vector, applied along the last axis; sigmoid as plain formula with the overflow warning silenced (its value is then 0).
def _softmax_vector(v):
    v = v - v.max()
    v = np.exp(v)
    return v / v.sum()


def sigmoid(t):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-np.array(t, dtype="float64")))


def softmax(z):
    z = np.array(z, dtype="float64")
    return np.apply_along_axis(_softmax_vector, -1, z)


# %% clipped: Clips the sigmoid's argument at 500, where nothing changes any more.
def sigmoid(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, -500, 500)
    return 1.0 / (1.0 + np.exp(-t))


def softmax(z: np.ndarray, axis: int = -1) -> np.ndarray:
    z = z - np.max(z, axis=axis, keepdims=True)
    numerator = np.exp(z)
    return numerator / numerator.sum(axis=axis, keepdims=True)


# %% differences: Each share by the differences to all logits of its row.
def sigmoid(t):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-np.asarray(t, dtype="float64")))


def softmax(z):
    z = np.asarray(z, dtype="float64")
    with np.errstate(over="ignore"):
        return 1 / np.exp(z[..., None, :] - z[..., :, None]).sum(axis=-1)


# %% einsum: The sums of rows by einsum.
def sigmoid(t):
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(t)))


def softmax(z):
    e = np.exp(z - np.expand_dims(np.max(z, axis=-1), -1))
    return e / np.einsum("...i->...", e)[..., None]


# %% float32: Computes in float32.
def sigmoid(t):
    t = np.asarray(t, dtype="float32")
    return (1 / (1 + np.exp(-np.clip(t, -80, 80)))).astype("float32")


def softmax(z):
    z = np.asarray(z, dtype="float32")
    z = z - z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)


# %% lambdas: Two lambdas.
sigmoid = lambda t: np.exp(np.minimum(t, 0)) / (1 + np.exp(-np.abs(t)))
softmax = lambda z: (lambda e: e / e.sum(axis=-1, keepdims=True))(np.exp(z - np.max(z, axis=-1, keepdims=True)))


# %% log_sum_exp: Softmax through the logarithm of the sum, by np.logaddexp.reduce.
def sigmoid(t):
    return np.exp(-np.logaddexp(0, -np.asarray(t)))


def softmax(z):
    z = np.asarray(z)
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))


# %% logsumexp: Both in log space with np.logaddexp: exp(-log(1 + exp(-t))) and exp(z - logsumexp(z)).
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    log_total = np.logaddexp.reduce(z, axis=-1, keepdims=True)
    return np.exp(z - log_total)


# %% loop_over_rows: Flattens all rows, walks over them and restores the shape.
import math


def sigmoid(t):
    t = np.asarray(t, dtype=float)
    values = [1 / (1 + math.exp(-v)) if v > -700 else 0.0 for v in t.ravel()]
    return np.array(values).reshape(t.shape)


def softmax(z):
    z = np.asarray(z, dtype=float)
    rows = z.reshape(-1, z.shape[-1])
    result = []
    for row in rows:
        largest = max(row)
        powers = [math.exp(value - largest) for value in row]
        result.append([power / sum(powers) for power in powers])
    return np.array(result).reshape(z.shape)


# %% max_shift_tanh: Softmax shifted by the row maximum; sigmoid by way of tanh, which never overflows.
def sigmoid(t):
    t = np.asarray(t, dtype=float)
    return 0.5 * (1.0 + np.tanh(0.5 * t))


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


# %% pairwise_differences: Sigmoid with capped exponents (709 is far beyond any change), softmax as 1 / sum of exp of differences.
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(np.minimum(-np.asarray(t, dtype="float64"), 709.0)))


def softmax(z):
    z = np.asarray(z, dtype="float64")
    differences = z[..., None, :] - z[..., :, None]  # [i, j] is z_j - z_i
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(differences).sum(axis=-1)  # 1 / inf is 0, and z_i - z_i keeps every sum at 1 or more


# %% pairwise_differences_by_other_means: Softmax_i = 1 / sum_j exp(z_j - z_i), the differences capped at 700 against overflow; sigmoid is the two-entry case of it.
def softmax(z):
    z = np.asarray(z, dtype=np.float64)
    differences = z[..., None, :] - z[..., :, None]
    return 1.0 / np.exp(np.minimum(differences, 700.0)).sum(axis=-1)


def sigmoid(t):
    t = np.asarray(t, dtype=np.float64)
    pairs = np.stack([np.zeros(t.shape), t], axis=-1)
    return softmax(pairs)[..., 1]


# %% pairwise_differences_third: Softmax as 1 / sum_j exp(z_j - z_i); an overflow to inf there is a probability of 0
def sigmoid(t):
    t = np.asarray(t, dtype=float)
    with np.errstate(over="ignore"):
        return np.reciprocal(1.0 + np.exp(-t))


def softmax(z):
    z = np.asarray(z, dtype=float)
    with np.errstate(over="ignore"):
        ratios = np.exp(z[..., None, :] - z[..., :, None])
        return 1.0 / ratios.sum(axis=-1)


# %% piecewise_along_axis: Sigmoid by cases with exp(-|t|), softmax of one row applied along the last axis.
def sigmoid(t):
    t = np.asarray(t, dtype="float64")
    e = np.exp(-np.abs(t))
    return np.where(t >= 0, 1 / (1 + e), e / (1 + e))


def softmax(z):
    def one_row(row):
        e = np.exp(row - row.max())
        return e / e.sum()

    return np.apply_along_axis(one_row, -1, np.asarray(z, dtype="float64"))


# %% plain_formula_with_a_warning: The formula as it stands: exp gives infinity, 1 / infinity is 0, and NumPy only warns.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    shifted = z - z.max(axis=-1, keepdims=True)
    return np.exp(shifted) / np.exp(shifted).sum(axis=-1, keepdims=True)


# %% reciprocal_and_swapaxes: Moves the last axis to the front, where broadcasting needs no keepdims.
def sigmoid(t):
    return np.reciprocal(1.0 + np.exp(-np.asarray(t, dtype=np.longdouble))).astype(float)


def softmax(z):
    front = np.moveaxis(np.array(z, dtype=float), -1, 0)
    front = np.exp(front - front.max(axis=0))
    front /= front.sum(axis=0)
    return np.moveaxis(front, 0, -1)


# %% row_by_row: Softmax for one vector, applied along the last axis; sigmoid written with |t|
def sigmoid(t):
    t = np.asarray(t, dtype=np.float64)
    small = np.exp(-np.abs(t))
    return np.where(t < 0, small, 1.0) / (1.0 + small)


def _softmax_of_vector(v):
    weights = [np.exp(value - max(v)) for value in v]
    return np.array(weights) / sum(weights)


def softmax(z):
    return np.apply_along_axis(_softmax_of_vector, -1, np.asarray(z, dtype=np.float64))


# %% sigmoid_by_softmax: The sigmoid as a softmax over two logits.
def softmax(z):
    exponentials = np.exp(np.subtract(z, np.amax(z, axis=-1, keepdims=True)))
    return np.divide(exponentials, np.sum(exponentials, axis=-1, keepdims=True))


def sigmoid(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))[..., 1]


# %% tanh: The sigmoid is a tanh; the softmax is written with new axes.
def sigmoid(t):
    return (np.tanh(np.array(t) / 2) + 1) / 2


def softmax(z):
    z = np.array(z, dtype="float64")
    biggest = z.max(-1)[..., np.newaxis]
    powers = np.exp(z - biggest)
    return powers / powers.sum(-1)[..., np.newaxis]


# %% tanh_and_logaddexp: Sigmoid as a shifted tanh, softmax through the log-sum-exp of NumPy's logaddexp
def sigmoid(t):
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    log_total = np.logaddexp.reduce(z, axis=-1, keepdims=True)
    return np.exp(z - log_total)


# %% tanh_logaddexp: Sigmoid through tanh, softmax through the logarithm of the sum of exponentials.
def sigmoid(t):
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))


# %% tiny_number_in_the_denominator: Adds 1e-12 to the sum, out of habit.
def stable_exp(z):
    return np.exp(z - np.max(z, axis=-1, keepdims=True))


def sigmoid(t):
    t = np.asarray(t, dtype=float)
    return np.piecewise(t, [t >= 0], [lambda v: 1 / (1 + np.exp(-v)), lambda v: np.exp(v) / (1 + np.exp(v))])


def softmax(z):
    return stable_exp(z) / (stable_exp(z).sum(axis=-1, keepdims=True) + 1e-12)


# %% where_both_sides: Two formulas for the sigmoid, each where it does not overflow.
def sigmoid(t):
    t = np.asarray(t, dtype=float)
    e = np.exp(-np.abs(t))
    return np.where(t >= 0, 1 / (1 + e), e / (1 + e))


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


# %% where_branches: Sigmoid with one formula for each sign, both from exp(-|t|); softmax with a reshaped maximum.
def sigmoid(t):
    t = np.asarray(t, dtype=np.float64)
    e = np.exp(-np.abs(t))
    return np.where(t >= 0, 1.0 / (1.0 + e), e / (1.0 + e))


def softmax(z):
    z = np.asarray(z, dtype=np.float64)
    shifted = z - z.max(axis=-1)[..., None]
    weights = np.exp(shifted)
    total = weights.sum(axis=-1)[..., None]
    return weights / total


# %% clipped_and_row_by_row: Sigmoid clips at ±500, softmax works row by row.
def sigmoid(t):
    return 1 / (1 + np.exp(-np.clip(t, -500, 500)))


def softmax(z):
    def of_row(row):
        powers = np.exp(row - row.max())
        return powers / powers.sum()

    return np.apply_along_axis(of_row, -1, z.astype(float))


# %% float32_throughout: Computes both functions in float32.
def sigmoid(t):
    t = np.asarray(t, "float32")
    return 0.5 * (1 + np.tanh(t / 2))


def softmax(z):
    z = np.asarray(z, "float32")
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% formula_as_it_is: The formulas as in the text, softmax with the largest logit subtracted.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    shifted = z - np.max(z, axis=-1, keepdims=True)
    return np.exp(shifted) / np.sum(np.exp(shifted), axis=-1, keepdims=True)


# %% transposed_softmax: Softmax works on the transposed array.
def sigmoid(t):
    return np.exp(-np.logaddexp(0, -t))


def softmax(z):
    e = np.exp((z.T - z.T.max(0)))
    return (e / e.sum(0)).T


# %% two_formulas_by_sign: Two formulas for the two signs, and the logarithm of the sum.
def sigmoid(t):
    t = np.asarray(t, float)
    small = np.exp(-np.abs(t))
    return np.where(t >= 0, 1 / (1 + small), small / (1 + small))


def softmax(z):
    z = np.asarray(z, float)
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
