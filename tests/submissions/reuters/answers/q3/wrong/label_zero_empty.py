# Label 0 counts as "no label" and its row stays all zeros.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        if label:
            results[i, label] = 1.0
    return results
