# One class too many: 46 is thought to be the largest label.
def to_one_hot(labels, dimension=47):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results
