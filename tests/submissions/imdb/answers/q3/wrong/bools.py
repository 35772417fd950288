# True and False.
def vectorize_labels(labels):
    return np.asarray(labels, dtype=bool)
