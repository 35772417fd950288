# Only the different labels, not one for each review.
def vectorize_labels(labels):
    return np.unique(labels).astype("float32")
