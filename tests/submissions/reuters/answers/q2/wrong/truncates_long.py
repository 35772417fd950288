# Pads and cuts the newswires to 256 words first, so words beyond that are lost.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence[:256], dtype=int)] = 1.0
    return results
