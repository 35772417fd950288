# An entrance layer of 64 units before those asked for.
def build_model(hidden_units=(64,)):
    model = keras.Sequential([layers.Dense(64, activation="relu")])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
