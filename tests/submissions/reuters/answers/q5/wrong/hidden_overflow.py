# Writes e^t out, which overflows.
def two_class_softmax(t):
    e = np.exp(np.asarray(t, dtype=float))
    return np.stack([1 / (1 + e), e / (1 + e)], axis=-1)
