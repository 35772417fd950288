# A list of NumPy's float32 numbers.
def vectorize_labels(labels):
    return [np.float32(label) for label in labels]
