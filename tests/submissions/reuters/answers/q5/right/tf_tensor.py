# TensorFlow's softmax over the stacked logits, in float32 and as a tensor.
import tensorflow as tf


def two_class_softmax(t):
    t = tf.cast(np.asarray(t), tf.float32)
    return tf.nn.softmax(tf.stack([tf.zeros_like(t), t], axis=1), axis=1)
