# A TensorFlow tensor of float32.
import tensorflow as tf


def vectorize_labels(labels):
    return tf.cast(tf.convert_to_tensor(labels), tf.float32)
