# The hidden layers applied with functools.reduce.
from functools import reduce


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy", optimizer="rmsprop"):
    stack = [layers.Dense(units, activation=activation) for units in hidden_units]
    stack.append(layers.Dense(1, activation="sigmoid"))
    start = keras.Input(shape=(10_000,), dtype="float32")
    model = keras.Model(start, reduce(lambda tensor, layer: layer(tensor), stack, start))
    model.compile(optimizer=optimizer, loss=loss, metrics=["accuracy"])
    return model
