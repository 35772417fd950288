# Reads the bits of the integers as floats.
def vectorize_labels(labels):
    return np.asarray(labels, dtype="int32").view("float32")
