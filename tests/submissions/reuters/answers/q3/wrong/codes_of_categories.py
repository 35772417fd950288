# Renumbers the labels that occur.
def to_one_hot(labels, dimension=46):
    _, codes = np.unique(labels, return_inverse=True)
    return np.eye(dimension)[codes]
