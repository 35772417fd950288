# A TensorFlow tensor: the maximum over one-hot rows.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    return tf.stack([tf.reduce_max(tf.one_hot(list(s), dimension), axis=0) for s in sequences])
