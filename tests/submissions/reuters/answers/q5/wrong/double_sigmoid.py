# Makes a sigmoid of t first and a softmax of the two probabilities.
def two_class_softmax(t):
    p = sigmoid(np.asarray(t, dtype=float))
    return softmax(np.stack([1 - p, p], axis=-1))
