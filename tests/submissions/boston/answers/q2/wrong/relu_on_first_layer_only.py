# Only the first hidden layer is relu, the later ones are linear
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        model.add(layers.Dense(units, activation="relu" if i == 0 else None))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
