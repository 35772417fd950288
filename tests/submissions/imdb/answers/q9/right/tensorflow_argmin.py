# tf.argmin; the number comes out of the tensor.
import tensorflow as tf


def best_epoch(history_dict):
    return int(tf.argmin(tf.constant(history_dict["val_loss"], dtype=tf.float64))) + 1
