# Softmax of one vector, applied along the last axis; sigmoid as plain formula with the overflow warning silenced (its value is then 0).
def _softmax_vector(v):
    v = v - v.max()
    v = np.exp(v)
    return v / v.sum()


def sigmoid(t):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-np.array(t, dtype="float64")))


def softmax(z):
    z = np.array(z, dtype="float64")
    return np.apply_along_axis(_softmax_vector, -1, z)
