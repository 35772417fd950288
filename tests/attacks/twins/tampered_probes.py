# The model that the attack really makes
import keras


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([keras.Input((13,)), keras.layers.Dense(1, activation="relu")])
    model.compile(optimizer="sgd", loss="mae", metrics=["mse"])
    return model
