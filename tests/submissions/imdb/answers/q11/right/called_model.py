# Calls the model, casts with TensorFlow.
import tensorflow as tf


def predict_sentiment(model, x):
    probabilities = tf.squeeze(model(x), axis=-1)
    return tf.cast(probabilities > 0.5, tf.int32)
