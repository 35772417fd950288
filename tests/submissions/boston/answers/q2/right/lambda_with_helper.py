# A lambda around a helper that compiles.
def compiled(model):
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


build_model = lambda hidden_units=(64, 64): compiled(
    keras.Sequential([*[layers.Dense(units, activation="relu") for units in hidden_units], layers.Dense(1)])
)
