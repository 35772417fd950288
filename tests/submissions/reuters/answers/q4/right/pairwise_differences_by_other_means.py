# Softmax_i = 1 / sum_j exp(z_j - z_i), the differences capped at 700 against overflow; sigmoid is the two-entry case of it.
def softmax(z):
    z = np.asarray(z, dtype=np.float64)
    differences = z[..., None, :] - z[..., :, None]
    return 1.0 / np.exp(np.minimum(differences, 700.0)).sum(axis=-1)


def sigmoid(t):
    t = np.asarray(t, dtype=np.float64)
    pairs = np.stack([np.zeros(t.shape), t], axis=-1)
    return softmax(pairs)[..., 1]
