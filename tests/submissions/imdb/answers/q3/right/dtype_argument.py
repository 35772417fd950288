# np.asarray with the dtype at once.
def vectorize_labels(labels):
    return np.asarray(labels, dtype=np.float32)
