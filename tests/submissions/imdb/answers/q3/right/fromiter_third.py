# Read one by one from an iterator
def vectorize_labels(labels):
    return np.fromiter((1.0 if label else 0.0 for label in labels), dtype=np.float32)
