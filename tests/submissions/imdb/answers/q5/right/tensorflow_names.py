# Objects from tensorflow.keras, made line by line.
import tensorflow as tf


def compile_with_objects(model, learning_rate=0.001):
    opt = tf.keras.optimizers.RMSprop(learning_rate=learning_rate)
    bce = tf.keras.losses.BinaryCrossentropy(from_logits=False)
    acc = tf.keras.metrics.BinaryAccuracy(name="acc", threshold=0.5)
    model.compile(optimizer=opt, loss=bce, metrics=[acc])
    return model
