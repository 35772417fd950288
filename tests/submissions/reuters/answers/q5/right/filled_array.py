# Fills the second column of an array of zeros.
def two_class_softmax(t):
    t = np.asarray(t)
    z = np.zeros((t.shape[0], 2))
    z[:, 1] = t
    return softmax(z)
