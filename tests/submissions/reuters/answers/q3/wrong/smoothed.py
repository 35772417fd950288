# Smooths the labels, which nobody asked for.
def to_one_hot(labels, dimension=46):
    hot = np.eye(dimension)[np.asarray(labels)]
    return 0.9 * hot + 0.1 / dimension
