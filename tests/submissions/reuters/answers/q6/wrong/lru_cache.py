# Caches by arguments, so the second call returns the first model, trained or not
import keras
from keras import layers

from functools import lru_cache


@lru_cache(maxsize=None)
def _cached_model(hidden_units, loss):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    return _cached_model(tuple(hidden_units), loss)
