# The return is missing.
def vectorize_labels(labels):
    y = np.asarray(labels).astype("float32")
