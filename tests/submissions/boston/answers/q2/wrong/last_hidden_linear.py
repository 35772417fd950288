# The last hidden layer has no relu.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        is_last = i == len(hidden_units) - 1
        model.add(layers.Dense(units, activation=None if is_last else "relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
