# TensorFlow scatters ones and cuts the sums at 1; returned as a NumPy array.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    pairs = [(i, int(j)) for i, s in enumerate(sequences) for j in s]
    indices = tf.constant(np.array(pairs, dtype="int64").reshape(-1, 2))
    counts = tf.scatter_nd(indices, tf.ones(len(pairs)), tf.constant([len(sequences), dimension], dtype=tf.int64))
    return tf.minimum(counts, 1.0).numpy()
