# tf.argmin; a NumPy integer comes back.
import tensorflow as tf


def best_num_epochs(average_mae_history, skip=10):
    return tf.argmin(average_mae_history[skip:], output_type=tf.int32).numpy() + np.int32(skip + 1)
