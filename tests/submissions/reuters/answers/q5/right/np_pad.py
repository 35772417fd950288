# np.pad puts a column of zeros in front.
def two_class_softmax(t):
    return softmax(np.pad(np.asarray(t, float)[:, None], ((0, 0), (1, 0))))
