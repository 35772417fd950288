# Compares each label with all columns, as a bool array.
def to_one_hot(labels, dimension=46):
    return np.asarray(labels)[:, None] == np.arange(dimension)
