# Tf.math.bincount with binary_output on a ragged tensor; the result is a tensor
import tensorflow as tf

def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    flat = np.concatenate([np.asarray(s, dtype=np.int64) for s in sequences])
    ragged = tf.RaggedTensor.from_row_lengths(tf.constant(flat), lengths)
    return tf.math.bincount(ragged, minlength=dimension, maxlength=dimension,
                            dtype=tf.float32, axis=-1, binary_output=True)
