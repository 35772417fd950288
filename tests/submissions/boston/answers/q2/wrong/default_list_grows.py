# The default list gets one more entry with each call.
def build_model(hidden_units=[64, 64]):
    model = keras.Sequential()
    widths = hidden_units if isinstance(hidden_units, list) else list(hidden_units)
    for units in widths:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    widths.append(64)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
