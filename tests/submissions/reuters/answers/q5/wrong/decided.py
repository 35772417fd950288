# The decisions, not the probabilities.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return np.round(softmax(np.stack([np.zeros_like(t), t], axis=-1)))
