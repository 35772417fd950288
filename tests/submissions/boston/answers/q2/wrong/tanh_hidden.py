# tanh in place of relu.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="tanh") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
