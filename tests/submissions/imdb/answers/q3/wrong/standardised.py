# Subtracts the mean.
def vectorize_labels(labels):
    labels = np.asarray(labels, dtype="float32")
    return labels - labels.mean()
