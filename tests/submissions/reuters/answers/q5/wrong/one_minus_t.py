# The logits 1 - t and t, as if t were a probability.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([1 - t, t], axis=-1))
