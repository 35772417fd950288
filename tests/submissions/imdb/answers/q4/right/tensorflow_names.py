# Everything from tensorflow.keras.
import tensorflow as tf
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    net = Sequential()
    for width in hidden_units:
        net.add(Dense(width, activation=activation))
    net.add(Dense(1, activation=tf.nn.sigmoid))
    net.compile(optimizer=tf.keras.optimizers.RMSprop(), loss=loss, metrics=[tf.keras.metrics.binary_accuracy])
    return net
