# Encodes the notebook's training labels, whatever is handed over.
train_labels = np.array([3, 0, 3])


def to_one_hot(labels, dimension=46):
    results = np.zeros((len(train_labels), dimension))
    for i, label in enumerate(train_labels):
        results[i, label] = 1.
    return results
