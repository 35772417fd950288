# Compares each label with all column numbers by broadcasting (a bool array).
def to_one_hot(labels, dimension=46):
    return np.asarray(labels).reshape(-1, 1) == np.arange(dimension)
