# One column per label.
def to_one_hot(labels, dimension=46):
    results = np.zeros((dimension, len(labels)))
    results[labels, np.arange(len(labels))] = 1.
    return results
