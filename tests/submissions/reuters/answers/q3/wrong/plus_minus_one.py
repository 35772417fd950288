# -1 in place of 0.
def to_one_hot(labels, dimension=46):
    return 2 * np.eye(dimension)[np.asarray(labels)] - 1
