# Loses the first label.
def vectorize_labels(labels):
    return np.array([labels[i] for i in range(1, len(labels))], dtype="float32")
