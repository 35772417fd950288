# Cuts each review off after 256 words.
def vectorize_sequences(sequences, dimension=10000, maxlen=256):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence[:maxlen]] = 1.
    return results
