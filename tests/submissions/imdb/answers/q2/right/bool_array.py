# A bool array: True where the word occurs.
def vectorize_sequences(sequences, dimension=10000):
    hot = np.zeros((len(sequences), dimension), dtype=bool)
    for row, seq in zip(hot, sequences):
        row[seq] = True
    return hot
