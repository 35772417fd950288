# No more than three hidden layers are built.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units[:3]:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
