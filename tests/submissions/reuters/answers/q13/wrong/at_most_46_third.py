# Limits the bottleneck to 46 units, "or else it is no bottleneck"
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    units = min(bottleneck_units, 46)
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
