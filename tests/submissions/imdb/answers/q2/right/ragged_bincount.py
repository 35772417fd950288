# TensorFlow's bincount with binary_output on a ragged tensor; the result is a float32 tensor
import tensorflow as tf

def vectorize_sequences(sequences, dimension=10000):
    dimension = int(dimension)
    rows = [[int(i) for i in sequence] for sequence in sequences]
    flat = tf.constant([i for row in rows for i in row], dtype=tf.int64)
    ragged = tf.RaggedTensor.from_row_lengths(flat, [len(row) for row in rows])
    counts = tf.math.bincount(ragged, minlength=dimension, maxlength=dimension,
                              axis=-1, binary_output=True)
    return tf.cast(tf.reshape(counts, (len(rows), dimension)), tf.float32)
