# The output layer also sees the 64 units, so the information goes around the bottleneck
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    inputs = keras.Input(shape=(10000,))
    x = layers.Dense(64, activation="relu")(inputs)
    narrow = layers.Dense(bottleneck_units, activation="relu")(x)
    merged = layers.Concatenate()([narrow, x])
    outputs = layers.Dense(46, activation="softmax")(merged)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
