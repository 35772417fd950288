# The logarithms of the two probabilities.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return np.stack([-np.logaddexp(0, t), -np.logaddexp(0, -t)], axis=-1)
