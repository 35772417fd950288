# Numbers the words that occur from 0 on, so a column is no longer the word's index
def vectorize_sequences(sequences, dimension=10000):
    vocabulary = sorted({int(j) for sequence in sequences for j in sequence})
    column = {word: c for c, word in enumerate(vocabulary)}
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, column[int(j)]] = 1.0
    return results
