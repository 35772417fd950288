# A column of shape (n, 1).
def vectorize_labels(labels):
    return np.asarray(labels).astype("float32").reshape(-1, 1)
