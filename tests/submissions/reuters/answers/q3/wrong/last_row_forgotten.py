# range(len(labels) - 1).
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i in range(len(labels) - 1):
        results[i, labels[i]] = 1.
    return results
