# A first layer of 16 units stands before the hidden layers asked for.
def build_model(hidden_units=(16,), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(16, activation=activation)])
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
