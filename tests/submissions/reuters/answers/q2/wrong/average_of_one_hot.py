# The mean of the words' one-hot rows.
def vectorize_sequences(sequences, dimension=10000):
    return np.array([keras.utils.to_categorical(list(s), dimension).mean(axis=0) for s in sequences])
