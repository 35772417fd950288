# The model that the attack really makes: one unit and no hidden layer
import keras


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([keras.Input((13,)), keras.layers.Dense(1)])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
