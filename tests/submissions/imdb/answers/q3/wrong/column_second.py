# Gives a column of shape (n, 1).
def vectorize_labels(labels):
    return np.array(labels, dtype="float32").reshape(-1, 1)
