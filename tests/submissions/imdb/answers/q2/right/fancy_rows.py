# Fancy indexing on each row.
def vectorize_sequences(sequences, dimension=10000):
    x = np.zeros(shape=(len(sequences), dimension), dtype=np.float32)
    for i in range(len(sequences)):
        x[i, list(sequences[i])] = 1
    return x
