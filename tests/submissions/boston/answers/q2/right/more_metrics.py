# Several metrics; the mae is the last one.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    rmse = keras.metrics.RootMeanSquaredError(name="rmse")
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mse", rmse, "mae"])
    return model
