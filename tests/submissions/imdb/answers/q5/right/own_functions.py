# Hand-written loss and metric functions (binary cross-entropy, binary accuracy) and an optimizer from tf.keras.
import tensorflow as tf


def binary_cross_entropy(y_true, y_pred):
    y_true = keras.ops.reshape(keras.ops.cast(y_true, "float32"), keras.ops.shape(y_pred))
    return keras.ops.mean(keras.ops.binary_crossentropy(y_true, y_pred), axis=-1)


def binary_accuracy(y_true, y_pred):
    y_true = keras.ops.reshape(keras.ops.cast(y_true, "float32"), keras.ops.shape(y_pred))
    agree = keras.ops.equal(y_true, keras.ops.cast(y_pred > 0.5, "float32"))
    return keras.ops.mean(keras.ops.cast(agree, "float32"), axis=-1)


def compile_with_objects(model, learning_rate=0.001):
    optimizer = tf.keras.optimizers.RMSprop(learning_rate=learning_rate)
    model.compile(optimizer=optimizer, loss=binary_cross_entropy, metrics=[binary_accuracy])
    return model
