# Sorts the widths from wide to narrow, so (16, 64) is built as (64, 16)
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in sorted(hidden_units, reverse=True):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
