# A softmax over the n logits, and what is left of 1.
def two_class_softmax(t):
    p = softmax(np.asarray(t, dtype=float))
    return np.stack([1 - p, p], axis=-1)
