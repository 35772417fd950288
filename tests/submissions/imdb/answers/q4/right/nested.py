# A model of models, one block per hidden layer, inside a head with the sigmoid
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        block = keras.Sequential([layers.Dense(int(units)), layers.Activation(activation)])
        model.add(block)
    model.add(keras.Sequential([layers.Dense(1), layers.Activation("sigmoid")]))
    model.compile("rmsprop", loss, metrics=[keras.metrics.BinaryAccuracy(name="accuracy")])
    return model
