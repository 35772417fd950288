# Takes 1 - t for the logit of class 0, as if t were a probability
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([1.0 - t, t], axis=1))
