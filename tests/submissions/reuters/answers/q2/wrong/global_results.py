# One array for all calls, made outside of the function.
results = {}


def vectorize_sequences(sequences, dimension=10000):
    table = results.setdefault(dimension, np.zeros((64, dimension), dtype="float32"))
    for i, sequence in enumerate(sequences):
        table[i, sequence] = 1.
    return table[:len(sequences)]
