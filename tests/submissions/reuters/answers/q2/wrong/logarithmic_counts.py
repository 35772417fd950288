# log(1 + count), which is something else for words that occur twice.
def vectorize_sequences(sequences, dimension=10000):
    counts = np.array([np.bincount(list(s), minlength=dimension) for s in sequences])
    return np.log2(1 + counts)
