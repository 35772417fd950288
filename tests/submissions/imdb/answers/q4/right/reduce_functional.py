# Functional API folded together with reduce, input width fixed at 10,000, the sigmoid as a Keras operation
import keras
from keras import layers

from functools import reduce


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    last = reduce(lambda x, units: layers.Dense(int(units), activation=activation)(x), hidden_units, inputs)
    outputs = keras.ops.sigmoid(layers.Dense(units=1)(last))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="RMSprop", loss=loss, metrics=[keras.metrics.binary_accuracy])
    return model
