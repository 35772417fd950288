# Predicts from a tf.data.Dataset; a list of both.
import tensorflow as tf


def predict_topics(model, x):
    p = model.predict(tf.data.Dataset.from_tensor_slices(x).batch(64), verbose=0)
    return [p, [int(row.argmax()) for row in p]]
