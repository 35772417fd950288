# -1 and 1 in place of 0 and 1.
def vectorize_labels(labels):
    return (2 * np.asarray(labels) - 1).astype("float32")
