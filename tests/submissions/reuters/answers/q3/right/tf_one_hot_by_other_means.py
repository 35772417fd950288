# Tf.one_hot with the depth given, turned back into an array.
import tensorflow as tf


def to_one_hot(labels, dimension=46):
    codes = tf.constant(np.array(labels, dtype=np.int32))
    return tf.one_hot(codes, depth=int(dimension)).numpy()
