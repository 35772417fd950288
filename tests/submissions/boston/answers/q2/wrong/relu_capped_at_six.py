# The hidden units saturate at 6 (relu6), they are not relu
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    inputs = keras.Input((13,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units)(x)
        x = layers.ReLU(max_value=6.0)(x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
