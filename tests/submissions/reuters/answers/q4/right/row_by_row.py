# Softmax for one vector, applied along the last axis; sigmoid written with |t|
def sigmoid(t):
    t = np.asarray(t, dtype=np.float64)
    small = np.exp(-np.abs(t))
    return np.where(t < 0, small, 1.0) / (1.0 + small)


def _softmax_of_vector(v):
    weights = [np.exp(value - max(v)) for value in v]
    return np.array(weights) / sum(weights)


def softmax(z):
    return np.apply_along_axis(_softmax_of_vector, -1, np.asarray(z, dtype=np.float64))
