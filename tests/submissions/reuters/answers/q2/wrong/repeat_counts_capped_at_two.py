# np.add.at with the counts cut at two.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for row, sequence in zip(results, sequences):
        np.add.at(row, list(sequence), 1)
    return results.clip(0, 2)
