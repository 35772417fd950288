# Takes the first entry for the first layer and the last one for the second.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([
        layers.Dense(hidden_units[0], activation="relu"),
        layers.Dense(hidden_units[-1], activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
