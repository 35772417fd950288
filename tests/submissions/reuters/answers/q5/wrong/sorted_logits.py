# Sorts the logits on the way.
def two_class_softmax(t):
    t = np.sort(np.asarray(t, dtype=float))[::-1]
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))
