# A row of shape (1, n).
def vectorize_labels(labels):
    return np.array([labels]).astype("float32")
