# Sorts the layers from wide to narrow, so (32, 64) becomes (64, 32)
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in sorted(hidden_units, reverse=True):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
