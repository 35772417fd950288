# The labels stay integers.
def vectorize_labels(labels):
    return np.asarray(labels)
