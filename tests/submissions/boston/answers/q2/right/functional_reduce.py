# Functional API with functools.reduce, ReLU as separate layers, objects for optimizer, loss and metric
import keras
from keras import layers

from functools import reduce


def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,), name="features")
    body = reduce(lambda x, u: layers.ReLU()(layers.Dense(int(u))(x)), hidden_units, inputs)
    price = layers.Dense(1, activation="linear", name="price")(body)
    model = keras.Model(inputs, price)
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.MeanSquaredError(),
        metrics=[keras.metrics.MeanAbsoluteError(name="mae")],
    )
    return model
