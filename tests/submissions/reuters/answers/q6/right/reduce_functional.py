# Functools.reduce chains the layers over an Input of the book's width 10,000; loss may be a string, function or object.
from functools import reduce


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    dense_layers = [*map(lambda u: layers.Dense(int(u), "relu"), hidden_units), layers.Dense(46, "softmax")]
    inp = keras.Input((10_000,))
    out = reduce(lambda tensor, layer: layer(tensor), dense_layers, inp)
    model = keras.Model(inputs=inp, outputs=out)
    model.compile(loss=loss, metrics=["accuracy"], optimizer=keras.optimizers.get("rmsprop"))
    return model
