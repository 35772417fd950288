# Logits as an outer product, moved by a constant that the softmax does not see
def two_class_softmax(t):
    logits = np.outer(np.asarray(t, dtype=float), [0.0, 1.0]) + 3.0
    return softmax(logits)
