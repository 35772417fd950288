# One optimizer object, made outside, for all models.
rms = keras.optimizers.RMSprop()


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=rms, loss="mse", metrics=["mae"])
    return model
