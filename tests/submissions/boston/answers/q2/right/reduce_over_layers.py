# Applies the layers with functools.reduce.
from functools import reduce


def build_model(hidden_units=(64, 64), optimizer="rmsprop"):
    features = keras.Input(shape=(13,), dtype="float32")
    stack = [layers.Dense(width, activation="relu") for width in hidden_units] + [layers.Dense(1)]
    model = keras.Model(features, reduce(lambda t, layer: layer(t), stack, features))
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
    return model
