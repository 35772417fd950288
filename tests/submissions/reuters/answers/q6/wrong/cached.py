# The same settings give the same model again.
_models = {}


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    key = tuple(hidden_units), loss
    if key not in _models:
        model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
        model.add(layers.Dense(46, activation="softmax"))
        model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
        _models[key] = model
    return _models[key]
