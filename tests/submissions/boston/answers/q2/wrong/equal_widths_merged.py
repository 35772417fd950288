# Loops over dict.fromkeys(hidden_units), so equal widths are built once and the default has one hidden layer
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in dict.fromkeys(hidden_units):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
