# Makes the labels begin with 0 in the caller's array, and undoes it too late.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i in range(len(labels)):
        results[i, labels[i]] = 1.
        labels[i] = 0
    return results
