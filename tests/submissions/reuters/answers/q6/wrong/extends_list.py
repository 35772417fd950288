# += adds the 46 to hidden_units itself, so a list that is handed in is changed.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    hidden_units += type(hidden_units)([46])
    model = keras.Sequential()
    for units in hidden_units[:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(hidden_units[-1], activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
