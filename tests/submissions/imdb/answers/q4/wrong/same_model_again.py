# Keeps the models it has built and gives the same, perhaps trained, model for the same settings.
_models = {}


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    key = (tuple(hidden_units), activation, loss)
    if key not in _models:
        model = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
        model.add(layers.Dense(1, activation="sigmoid"))
        model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
        _models[key] = model
    return _models[key]
