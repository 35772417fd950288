# TensorFlow's one_hot, returned as a tensor.
import tensorflow as tf


def to_one_hot(labels, dimension=46):
    return tf.one_hot(tf.cast(np.asarray(labels), tf.int32), depth=dimension)
