# Only the first hidden layer has the activation.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(hidden_units[0], activation=activation)])
    for units in hidden_units[1:]:
        model.add(layers.Dense(units))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
