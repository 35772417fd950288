# Pads the reviews instead of encoding them.
def vectorize_sequences(sequences, dimension=10000):
    return keras.utils.pad_sequences(sequences, maxlen=dimension, dtype="float32")
