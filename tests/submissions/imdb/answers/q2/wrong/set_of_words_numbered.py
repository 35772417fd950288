# Numbers the words that occur, so that columns depend on the data.
def vectorize_sequences(sequences, dimension=10000):
    vocabulary = sorted({j for sequence in sequences for j in sequence})
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, vocabulary.index(j)] = 1.
    return results
