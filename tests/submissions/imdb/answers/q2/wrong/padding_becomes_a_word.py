# Pads with zeros first, so that column 0 is set in shorter reviews.
def vectorize_sequences(sequences, dimension=10000):
    padded = keras.utils.pad_sequences(list(sequences))
    encode = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="multi_hot")
    return np.asarray(encode(padded))
