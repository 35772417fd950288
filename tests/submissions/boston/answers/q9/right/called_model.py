# Calls the model; a tensor comes back.
import tensorflow as tf


def predict_prices(model, test_data):
    return tf.reshape(model(tf.convert_to_tensor(test_data), training=False), [-1])
