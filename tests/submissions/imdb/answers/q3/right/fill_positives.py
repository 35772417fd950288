# Starts with zeros and writes 1 where the label is 1.
def vectorize_labels(labels):
    labels = np.asarray(labels)
    y = np.zeros(labels.shape[0], dtype="float32")
    y[labels == 1] = 1.0
    return y
