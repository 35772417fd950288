# As many layers as asked for, but all of them as wide as the first
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    width, depth = hidden_units[0], len(hidden_units)
    model = keras.Sequential([layers.Dense(width, activation="relu") for _ in range(depth)])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
