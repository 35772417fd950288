# Functional API with a fixed input of 13 features, the hidden stack folded with functools.reduce.
from functools import reduce


def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    hidden = reduce(lambda tensor, units: layers.Dense(int(units), activation="relu")(tensor), hidden_units, inputs)
    model = keras.Model(inputs, layers.Dense(1)(hidden))
    model.compile("rmsprop", "mse", metrics=["mae"])
    return model
