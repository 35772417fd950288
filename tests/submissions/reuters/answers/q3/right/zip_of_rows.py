# Walks over rows and labels at once.
def to_one_hot(labels, dimension=46):
    one_hot = np.zeros([len(labels), dimension], dtype=bool)
    for row, label in zip(one_hot, labels):
        row[label] = True
    return one_hot.astype(np.float16)
