# Tf.split; the four parts are tensors
import tensorflow as tf

def split_validation(x_train, y_train, n_val=10000):
    n = len(x_train)
    sizes = [int(n_val), n - int(n_val)]
    x_val, partial_x = tf.split(tf.convert_to_tensor(np.asarray(x_train)), sizes, axis=0)
    y_val, partial_y = tf.split(tf.convert_to_tensor(np.asarray(y_train)), sizes, axis=0)
    return x_val, y_val, partial_x, partial_y
