# A default argument holds the array of the first call.
_rows = {}


def to_one_hot(labels, dimension=46):
    results = _rows.setdefault((len(labels), dimension), np.zeros((len(labels), dimension)))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results
