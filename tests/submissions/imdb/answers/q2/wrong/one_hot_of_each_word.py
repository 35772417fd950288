# A one-hot matrix for each review instead of one row.
def vectorize_sequences(sequences, dimension=10000):
    return [keras.utils.to_categorical(sequence, dimension) for sequence in sequences]
