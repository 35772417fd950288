# Compares with one half and converts the bools.
def vectorize_labels(labels):
    is_positive = np.asarray(labels) > 0.5
    return is_positive.astype("f4")
