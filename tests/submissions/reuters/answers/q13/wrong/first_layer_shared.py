# All models share one first layer, so a new model starts with trained weights
import keras
from keras import layers

first_layer = layers.Dense(64, activation="relu")


def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        first_layer,
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
