# None stands for the default; layers in a loop.
def build_sparse_model(hidden_units=None):
    widths = [64, 64] if hidden_units is None else list(hidden_units)
    model = keras.models.Sequential()
    for width in widths:
        model.add(layers.Dense(width, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
