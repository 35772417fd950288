# += appends the output unit to the caller's list, so a second model from that list has a layer too many
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    hidden_units += (1,)
    model = keras.Sequential()
    for units in hidden_units[:-1]:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(hidden_units[-1], activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
