# Longer newswires than 2,000 words are cut off.
def vectorize_sequences(sequences, dimension=10000):
    padded = keras.utils.pad_sequences(list(sequences), maxlen=2000, truncating="post", padding="post", value=-1)
    results = np.zeros((len(sequences), dimension))
    for row, sequence in zip(results, padded):
        row[sequence[sequence >= 0]] = 1.
    return results
