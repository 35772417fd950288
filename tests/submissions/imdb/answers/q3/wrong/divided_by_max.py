# Divides by the largest label, which gives nan when all labels are 0.
def vectorize_labels(labels):
    labels = np.asarray(labels, dtype="float32")
    return labels / labels.max()
