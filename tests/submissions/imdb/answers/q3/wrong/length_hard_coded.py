# Room for 25,000 labels, however many there are.
def vectorize_labels(labels):
    y = np.zeros(25000, dtype="float32")
    y[:len(labels)] = labels
    return y
