# Python's float is float64.
def vectorize_labels(labels):
    return np.asarray(labels).astype(float)
