# Predicts from a tf.data.Dataset.
import tensorflow as tf


def predict_sentiment(model, x):
    dataset = tf.data.Dataset.from_tensor_slices(x).batch(32)
    return (model.predict(dataset, verbose=0).squeeze(-1) > 0.5) * 1
