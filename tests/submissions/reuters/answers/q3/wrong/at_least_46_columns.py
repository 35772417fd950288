# max(dimension, 46) columns.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), max(dimension, 46)))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results
