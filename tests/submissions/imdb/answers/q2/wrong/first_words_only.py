# Cuts each review off after three words.
def vectorize_sequences(sequences, dimension=10000, maxlen=3):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence[:maxlen]] = 1.
    return results
