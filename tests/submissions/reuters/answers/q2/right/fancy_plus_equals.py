# Looks like counting, but += on a fancy index adds only once per distinct column
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence, dtype=np.intp)] += 1.0
    return results
