# List multiplication: one layer object stands twice.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    first, *others = hidden_units
    model = keras.Sequential([layers.Dense(first, activation=activation)])
    if others:
        for layer in [layers.Dense(others[0], activation=activation)] * len(others):
            model.add(layer)
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
