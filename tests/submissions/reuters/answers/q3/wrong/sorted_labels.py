# Sorts the labels first, so they no longer stand beside their newswires.
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.sort(labels)]
