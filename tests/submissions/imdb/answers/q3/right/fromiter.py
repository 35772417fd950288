# np.fromiter over the labels.
def vectorize_labels(labels):
    return np.fromiter((label for label in labels), dtype=np.float32, count=len(labels))
