# Halves t in place to get the logits ±t/2, so a float array that is handed in is changed.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    t /= 2
    return softmax(np.stack([-t, t], axis=1))
