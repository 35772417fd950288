# CategoryEncoding in its mode "count".
def vectorize_sequences(sequences, dimension=10000):
    encode = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="count")
    return np.stack([np.asarray(encode(np.array(list(s), dtype="int32"))) for s in sequences])
