# relu on the output: prices are never negative, are they?
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in (*hidden_units, 1)])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
