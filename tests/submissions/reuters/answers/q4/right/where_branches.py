# Sigmoid with one formula for each sign, both from exp(-|t|); softmax with a reshaped maximum.
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
