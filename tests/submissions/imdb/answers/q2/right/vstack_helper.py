# A helper encodes one review, vstack piles them up.
def encode_one(sequence, size):
    vector = np.zeros(size)
    vector[np.unique(np.array(sequence, dtype=int))] = 1.0
    return vector


def vectorize_sequences(sequences, dimension=10000):
    return np.vstack([encode_one(sequence, dimension) for sequence in sequences])
