# Halves the caller's array in place
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    t /= 2
    return softmax(np.stack([-t, t], axis=-1))
