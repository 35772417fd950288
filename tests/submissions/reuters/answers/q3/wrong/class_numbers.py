# The recipe for binary labels: floats.
def to_one_hot(labels, dimension=46):
    return np.asarray(labels).astype("float32")
