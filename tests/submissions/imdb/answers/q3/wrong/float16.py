# Half precision.
def vectorize_labels(labels):
    return np.array(labels, dtype="float16")
