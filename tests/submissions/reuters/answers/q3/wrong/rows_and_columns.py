# results[:, labels] sets the columns in all rows.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    results[:, labels] = 1.
    return results
