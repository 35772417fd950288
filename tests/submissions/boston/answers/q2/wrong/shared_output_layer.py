# One output layer, made outside, for all models.
output = layers.Dense(1)


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(output)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
