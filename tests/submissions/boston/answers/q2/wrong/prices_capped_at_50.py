# Outputs above 50 are cut off, because the data ends there.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.add(layers.Lambda(lambda x: keras.ops.minimum(x, 50.0)))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
