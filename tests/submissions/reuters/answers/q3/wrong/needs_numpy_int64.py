# isinstance turns away labels of any other integer type.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        if isinstance(label, np.int64):
            results[i, label] = 1.
    return results
