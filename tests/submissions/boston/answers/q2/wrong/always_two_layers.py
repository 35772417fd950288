# The first two entries only.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([
        layers.Dense(hidden_units[0], activation="relu"),
        layers.Dense(hidden_units[-1], activation="relu"),
        layers.Dense(1),
    ])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
