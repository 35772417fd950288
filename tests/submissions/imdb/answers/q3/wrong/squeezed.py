# Squeezes the result, so that one single label gives shape () in place of (1,).
def vectorize_labels(labels):
    return np.squeeze(np.array(labels, dtype="float32"))
