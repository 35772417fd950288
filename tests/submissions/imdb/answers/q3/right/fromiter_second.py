# Np.fromiter over the labels with float32 as dtype.
def vectorize_labels(labels):
    return np.fromiter((float(label) for label in labels), dtype=np.float32)
