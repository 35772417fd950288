# Keeps the last 200 words only.
def vectorize_sequences(sequences, dimension=10000):
    r = np.zeros((len(sequences), dimension))
    for i, s in enumerate(sequences):
        r[i, s[-200:]] = 1.
    return r
