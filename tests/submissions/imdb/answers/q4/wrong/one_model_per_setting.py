# Remembers the model of each setting, so the same call later gives the same, meanwhile trained, model
import keras
from keras import layers

models = {}


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    key = (tuple(hidden_units), activation, loss)
    if key not in models:
        model = keras.Sequential()
        for units in hidden_units:
            model.add(layers.Dense(units, activation=activation))
        model.add(layers.Dense(1, activation="sigmoid"))
        model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
        models[key] = model
    return models[key]
