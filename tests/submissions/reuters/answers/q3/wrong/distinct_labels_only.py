# One row for each label that occurs, not for each newswire.
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.unique(labels)]
