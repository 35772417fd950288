# np.ix_ with all rows and all words.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    words = sorted({j for s in sequences for j in s})
    results[np.ix_(range(len(sequences)), words)] = 1.
    return results
