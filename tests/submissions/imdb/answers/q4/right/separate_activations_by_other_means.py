# Linear Dense layers followed by Activation layers, which computes the same function.
from itertools import chain


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    blocks = ((layers.Dense(int(u)), layers.Activation(activation)) for u in hidden_units)
    head = (layers.Dense(1), layers.Activation("sigmoid"))
    model = keras.Sequential([*chain.from_iterable(blocks), *head])
    model.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss, metrics=["binary_accuracy"])
    return model
