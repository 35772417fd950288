# CategoryEncoding on a ragged tensor.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    ragged = tf.ragged.constant([list(s) for s in sequences], dtype=tf.int32)
    return keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="multi_hot")(ragged)
