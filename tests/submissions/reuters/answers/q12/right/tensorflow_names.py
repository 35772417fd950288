# Names from tensorflow.keras, a fixed input width.
import tensorflow as tf


def build_sparse_model(hidden_units=(64, 64)):
    stack = [tf.keras.Input((10000,))]
    stack += [tf.keras.layers.Dense(n, activation=tf.nn.relu) for n in hidden_units]
    model = tf.keras.Sequential(stack + [tf.keras.layers.Dense(46, activation=tf.nn.softmax)])
    model.compile(tf.keras.optimizers.RMSprop(), tf.keras.losses.SparseCategoricalCrossentropy(),
                  metrics=["accuracy", tf.keras.metrics.SparseTopKCategoricalAccuracy(k=3)])
    return model
