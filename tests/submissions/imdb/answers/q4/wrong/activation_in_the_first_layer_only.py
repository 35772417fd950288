# Only the first hidden layer gets the activation asked for, the others are always relu
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        if i == 0:
            model.add(layers.Dense(units, activation=activation))
        else:
            model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
