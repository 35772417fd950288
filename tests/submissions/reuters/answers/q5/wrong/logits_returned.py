# Builds the two logits and returns them.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return np.stack([np.zeros_like(t), t], axis=-1)
