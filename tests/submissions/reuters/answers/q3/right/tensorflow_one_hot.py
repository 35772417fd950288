# tf.one_hot: a tensor.
import tensorflow as tf


def to_one_hot(labels, dimension=46):
    return tf.one_hot(np.asarray(labels).astype("int64"), depth=dimension)
