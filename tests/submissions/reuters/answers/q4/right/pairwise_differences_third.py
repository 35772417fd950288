# Softmax as 1 / sum_j exp(z_j - z_i); an overflow to inf there is a probability of 0
def sigmoid(t):
    t = np.asarray(t, dtype=float)
    with np.errstate(over="ignore"):
        return np.reciprocal(1.0 + np.exp(-t))


def softmax(z):
    z = np.asarray(z, dtype=float)
    with np.errstate(over="ignore"):
        ratios = np.exp(z[..., None, :] - z[..., :, None])
        return 1.0 / ratios.sum(axis=-1)
