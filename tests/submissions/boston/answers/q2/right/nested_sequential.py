# One small Sequential per hidden layer inside another Sequential
import keras
from keras import layers

def _hidden(units):
    return keras.Sequential([layers.Dense(int(units)), layers.Activation("relu")])


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(_hidden(units))
    model.add(layers.Dense(units=1, activation=None))
    model.compile("rmsprop", "mean_squared_error", metrics=["mean_absolute_error"])
    return model
