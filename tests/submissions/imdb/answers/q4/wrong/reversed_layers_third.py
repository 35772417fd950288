# Every new layer is put in front of the others, so the hidden layers come in reverse order
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    stack = [layers.Dense(1, activation="sigmoid")]
    for units in hidden_units:
        stack.insert(0, layers.Dense(units, activation=activation))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
