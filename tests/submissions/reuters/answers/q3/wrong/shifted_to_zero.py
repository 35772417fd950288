# Subtracts the smallest label, so that everything moves when class 0 does not occur
def to_one_hot(labels, dimension=46):
    labels = np.asarray(labels)
    labels = labels - labels.min()
    results = np.zeros((len(labels), dimension))
    results[np.arange(len(labels)), labels] = 1.0
    return results
