# A tensor of probabilities, topics by tf.argmax.
import tensorflow as tf


def predict_topics(model, x):
    outputs = model(tf.convert_to_tensor(x), training=False)
    return outputs, tf.argmax(outputs, axis=-1, output_type=tf.int32)
