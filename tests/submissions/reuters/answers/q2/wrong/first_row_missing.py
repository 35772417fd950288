# enumerate(sequences, 1) leaves row 0 empty; the last one is swallowed by try.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences, 1):
        try:
            results[i, sequence] = 1.
        except IndexError:
            pass
    return results
