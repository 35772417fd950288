# Calls the model on a tensor and reshapes, returns a tensor
import tensorflow as tf

def predict_prices(model, test_data):
    inputs = tf.convert_to_tensor(np.asarray(test_data), dtype=tf.float32)
    return tf.reshape(model(inputs, training=False), (tf.shape(inputs)[0],))
