# tf.data: take and skip.
import tensorflow as tf


def split_validation(x_train, y_train, n_val=1000):
    both = tf.data.Dataset.from_tensor_slices((x_train, y_train))

    def gathered(data, count):
        return next(iter(data.batch(max(count, 1))))

    x_val, y_val = gathered(both.take(n_val), n_val)
    px, py = gathered(both.skip(n_val), len(x_train) - n_val)
    return x_val, y_val, px, py
