# Computes the flat positions in the labels' own dtype, which overflows for int8, uint8 and int16
def to_one_hot(labels, dimension=46):
    labels = np.asarray(labels)
    n = len(labels)
    results = np.zeros(n * dimension)
    positions = np.arange(n).astype(labels.dtype)
    positions *= dimension
    positions += labels
    results[positions] = 1.0
    return results.reshape(n, dimension)
