# A dataset of batches.
import tensorflow as tf


def predict_prices(model, test_data):
    data = tf.data.Dataset.from_tensor_slices(test_data).batch(32)
    return np.hstack([np.reshape(model(batch), -1) for batch in data])
