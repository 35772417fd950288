# Sorts the labels, so that they no longer belong to their reviews.
def vectorize_labels(labels):
    return np.sort(np.asarray(labels)).astype("float32")
