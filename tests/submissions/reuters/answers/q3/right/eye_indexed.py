# Rows of an identity matrix.
def to_one_hot(labels, dimension=46):
    return np.eye(dimension, dtype="float32")[np.array(labels)]
