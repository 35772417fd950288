# A float32 tensor of TensorFlow in place of an array
import tensorflow as tf

def vectorize_labels(labels):
    return tf.cast(tf.convert_to_tensor(np.asarray(labels)), tf.float32)
