# Casts the labels to int8, so labels above 127 wrap round to another column.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension), dtype="float32")
    for i, label in enumerate(np.asarray(labels).astype("int8")):
        results[i, label] = 1.0
    return results
