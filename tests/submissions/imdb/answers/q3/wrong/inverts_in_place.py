# Makes the caller's labels binary in place, by way of exchanging them.
def vectorize_labels(labels):
    y = np.array(labels, dtype="float32")
    if isinstance(labels, np.ndarray):
        labels[:] = 1 - labels
    return y
