# Zeros, then ones at the positions of the positive reviews
def vectorize_labels(labels):
    result = np.zeros(len(labels), dtype="float32")
    result[np.flatnonzero(np.asarray(labels))] = 1
    return result
