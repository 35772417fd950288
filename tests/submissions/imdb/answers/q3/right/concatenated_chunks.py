# Converts in chunks.
def vectorize_labels(labels, chunk=2):
    parts = [np.array(labels[i:i + chunk], dtype="float32") for i in range(0, len(labels), chunk)]
    return np.concatenate(parts)
