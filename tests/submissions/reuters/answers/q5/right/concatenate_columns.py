# Two columns side by side.
def two_class_softmax(t):
    column = np.reshape(t, (-1, 1)).astype("float64")
    zeros = np.zeros_like(column)
    return softmax(np.concatenate((zeros, column), axis=1))
