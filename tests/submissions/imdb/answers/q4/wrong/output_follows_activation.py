# The output is a sigmoid for relu only; with another activation the output unit gets that one too
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    output_activation = "sigmoid" if activation == "relu" else activation
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation=output_activation))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
