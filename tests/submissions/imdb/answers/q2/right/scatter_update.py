# Scatters ones into a tensor of zeros.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    places = [[row, int(word)] for row, seq in enumerate(sequences) for word in set(seq)]
    zeros = tf.zeros((len(sequences), dimension))
    return tf.tensor_scatter_nd_update(zeros, places, tf.ones(len(places)))
