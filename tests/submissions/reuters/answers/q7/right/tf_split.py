# Tf.split, returns tensors
import tensorflow as tf

def split_validation(x_train, y_train, n_val=1000):
    sizes = [int(n_val), len(x_train) - int(n_val)]
    x_val, partial_x_train = tf.split(tf.convert_to_tensor(x_train), sizes, axis=0)
    y_val, partial_y_train = tf.split(tf.convert_to_tensor(y_train), sizes, axis=0)
    return x_val, y_val, partial_x_train, partial_y_train
