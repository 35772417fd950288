# The mean squared error of the logarithms.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="msle", metrics=["mae"])
    return model
