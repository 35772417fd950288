# Only the first hidden layer has a relu, the others are linear
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    first, *others = hidden_units
    model = keras.Sequential([layers.Dense(first, activation="relu")])
    for units in others:
        model.add(layers.Dense(units))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
