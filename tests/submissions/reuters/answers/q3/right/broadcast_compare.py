# Compares each label with 0 … dimension - 1 by broadcasting; a bool array.
def to_one_hot(labels, dimension=46):
    labels = np.asarray(labels)
    return labels.reshape(-1, 1) == np.arange(dimension)
