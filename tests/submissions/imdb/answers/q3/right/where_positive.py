# 1.0 where the label is 1.
def vectorize_labels(labels) -> "np.ndarray":
    labels = np.array(labels)
    return np.where(labels == 1, np.float32(1.0), np.float32(0.0))
