# Chooses between two float32 scalars with np.where.
def vectorize_labels(labels):
    return np.where(np.asarray(labels) == 1, np.float32(1), np.float32(0))
