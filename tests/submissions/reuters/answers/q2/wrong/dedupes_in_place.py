# Replaces the caller's sequences by their sorted distinct words on the way
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i in range(len(sequences)):
        sequences[i] = sorted(set(sequences[i]))
        results[i, sequences[i]] = 1.0
    return results
