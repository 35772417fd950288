# Lists have no astype.
def vectorize_labels(labels):
    return labels.astype("float32")
