# Keras' CategoryEncoding, one review at a time.
import keras


def vectorize_sequences(sequences, dimension=10000):
    encode = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="multi_hot")
    return np.stack([np.asarray(encode(np.array(list(s), dtype="int32"))) for s in sequences])
