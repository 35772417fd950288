# Only the first hidden layer gets the given activation, the further ones are always relu.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        model.add(layers.Dense(units, activation=activation if i == 0 else "relu"))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
