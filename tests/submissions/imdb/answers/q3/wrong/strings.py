# Texts instead of numbers.
def vectorize_labels(labels):
    return np.asarray(labels).astype("float32").astype(str)
