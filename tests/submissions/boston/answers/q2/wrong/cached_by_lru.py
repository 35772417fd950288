# Lru_cache hands out the same (perhaps already trained) model for the same hidden_units
import keras
from keras import layers

import functools


@functools.lru_cache(maxsize=None)
def _make(hidden_units):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


def build_model(hidden_units=(64, 64)):
    return _make(tuple(int(u) for u in hidden_units))
