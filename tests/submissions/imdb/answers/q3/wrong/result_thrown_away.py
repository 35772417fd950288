# astype gives a new array, which nobody keeps.
def vectorize_labels(labels):
    labels = np.asarray(labels)
    labels.astype("float32")
    return labels
