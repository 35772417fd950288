# Takes the first and the last entry for its two layers.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([
        layers.Dense(hidden_units[0], activation=activation),
        layers.Dense(hidden_units[-1], activation=activation),
        layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
