# Own subclasses that add only a name, and a loss written as a function with Keras operations
import tensorflow as tf
import keras

class HitRate(keras.metrics.BinaryAccuracy):
    def __init__(self, name="accuracy", **kwargs):
        super().__init__(name=name, **kwargs)


def cross_entropy(y_true, y_pred):
    y_true = keras.ops.cast(y_true, y_pred.dtype)
    return keras.ops.mean(keras.ops.binary_crossentropy(y_true, y_pred), axis=-1)


def compile_with_objects(model, learning_rate=0.001):
    model.compile(tf.keras.optimizers.RMSprop(float(learning_rate)), cross_entropy, metrics=(HitRate(),))
    return model
