# Turns the entries of the caller's list into floats in place.
def vectorize_labels(labels):
    for i in range(len(labels)):
        labels[i] = float(labels[i])
    return np.array(labels, dtype="float32")
