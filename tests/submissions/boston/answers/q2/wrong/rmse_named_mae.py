# The metric called "mae" is the root mean squared error
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(
        optimizer="rmsprop",
        loss="mse",
        metrics=[keras.metrics.RootMeanSquaredError(name="mae")],
    )
    return model
