# The last layer is made once, for all models whose last hidden layer is as wide.
_outputs = {}


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    if hidden_units[-1] not in _outputs:
        _outputs[hidden_units[-1]] = layers.Dense(46, activation="softmax")
    model.add(_outputs[hidden_units[-1]])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
