# One row at a time by apply_along_axis.
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
