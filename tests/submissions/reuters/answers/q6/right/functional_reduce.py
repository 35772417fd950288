# Functional API folded together with reduce, everything given as objects
import keras
from keras import layers

from functools import reduce


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input(shape=(10000,), name="words")
    features = reduce(lambda tensor, units: layers.Dense(int(units), activation=keras.activations.relu)(tensor),
                      hidden_units, inputs)
    outputs = layers.Dense(46, activation=keras.activations.softmax, name="topics")(features)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model
