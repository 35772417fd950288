# Np.fromiter over a generator, float32 from the start.
def vectorize_labels(labels):
    return np.fromiter((float(label) for label in labels), dtype="float32", count=len(labels))
