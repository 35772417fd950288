# Exchanges positive and negative.
def vectorize_labels(labels):
    return (np.asarray(labels) == 0).astype("float32")
