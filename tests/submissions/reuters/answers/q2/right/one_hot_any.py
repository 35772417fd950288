# Tensors: one-hot rows put together with reduce_any.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    def row(sequence):
        hot = tf.one_hot(list(sequence), dimension, on_value=True, off_value=False, dtype=tf.bool)
        return tf.reduce_any(hot, axis=0)

    return tf.cast(tf.stack([row(s) for s in sequences]), tf.float32)
