# The return is missing.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    probabilities = softmax(np.stack([np.zeros_like(t), t], axis=-1))
