# A loop fills an array of float32 zeros.
def vectorize_labels(labels):
    result = np.zeros(len(labels), dtype="float32")
    for i, label in enumerate(labels):
        result[i] = float(label)
    return result
