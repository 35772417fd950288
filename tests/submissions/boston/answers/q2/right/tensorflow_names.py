# Names from tensorflow.keras; other capitals.
import tensorflow as tf


def build_model(hidden_units=(64, 64)):
    model = tf.keras.models.Sequential()
    for neurons in hidden_units:
        model.add(tf.keras.layers.Dense(neurons, activation=tf.nn.relu))
    model.add(tf.keras.layers.Dense(1))
    model.compile(optimizer="RMSprop", loss="MSE", metrics=["MAE"])
    return model
