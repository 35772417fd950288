# TensorFlow splits, so tensors come back.
import tensorflow as tf


def split_validation(x_train, y_train, n_val=10000):
    rest = len(x_train) - n_val
    x_val, partial_x_train = tf.split(tf.constant(x_train), [n_val, rest])
    y_val, partial_y_train = tf.split(tf.constant(y_train), [n_val, rest])
    return x_val, y_val, partial_x_train, partial_y_train
