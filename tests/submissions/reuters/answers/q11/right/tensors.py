# Calls the model directly and returns tensors.
import tensorflow as tf


def predict_topics(model, x):
    probabilities = model(tf.convert_to_tensor(np.asarray(x, dtype="float32")), training=False)
    return probabilities, tf.argmax(probabilities, axis=1)
