# max + 1 columns.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), max(labels) + 1))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results
