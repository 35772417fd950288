# Pad_sequences(maxlen=100), which keeps the last 100 words, and empty places left out.
def vectorize_sequences(sequences, dimension=10000):
    padded = keras.utils.pad_sequences(sequences, maxlen=100, value=-1)
    r = np.zeros((len(sequences), dimension))
    for i, row in enumerate(padded):
        r[i, row[row >= 0]] = 1.
    return r
