# 0.0 for the label and 1.0 elsewhere.
def to_one_hot(labels, dimension=46):
    return 1.0 - np.eye(dimension)[np.asarray(labels)]
