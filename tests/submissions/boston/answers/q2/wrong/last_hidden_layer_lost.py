# The loop stops one layer too early.
def build_model(hidden_units=(64, 64, 64)):
    model = keras.Sequential()
    for i in range(len(hidden_units) - 1):
        model.add(layers.Dense(hidden_units[i], activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
