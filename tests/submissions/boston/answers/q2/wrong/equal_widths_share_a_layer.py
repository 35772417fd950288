# Hidden layers of one width are one and the same Dense object, used several times.
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    x = layers.Dense(hidden_units[0], activation="relu")(inputs)
    again = None
    for before, units in zip(hidden_units, hidden_units[1:]):
        if units == before:
            again = again or layers.Dense(units, activation="relu")
            x = again(x)
        else:
            x = layers.Dense(units, activation="relu")(x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
