# Each share by the differences to all logits of its row.
def sigmoid(t):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-np.asarray(t, dtype="float64")))


def softmax(z):
    z = np.asarray(z, dtype="float64")
    with np.errstate(over="ignore"):
        return 1 / np.exp(z[..., None, :] - z[..., :, None]).sum(axis=-1)
