# 46 columns by default: mixed up with the topics.
def vectorize_sequences(sequences, dimension=46):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results
