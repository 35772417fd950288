# The loss is the mean squared logarithmic error
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mean_squared_logarithmic_error", metrics=["mae"])
    return model
