# None stands for the usual widths; the model is built beforehand.
def build_model(hidden_units=None):
    widths = [64, 64] if hidden_units is None else list(hidden_units)
    model = keras.Sequential()
    while widths:
        model.add(layers.Dense(widths.pop(0), activation="relu"))
    model.add(layers.Dense(1))
    model.build((None, 13))
    model.compile(loss="mse", metrics=["mae"])  # rmsprop is what compile takes by default
    return model
