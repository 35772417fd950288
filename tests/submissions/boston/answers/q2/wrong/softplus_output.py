# softplus keeps prices positive.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1, activation="softplus"))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
