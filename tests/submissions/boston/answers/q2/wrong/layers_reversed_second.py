# The hidden layers come in reverse order, which shows only when their widths differ.
def build_model(hidden_units=(64, 64)):
    x = [layers.Dense(1)]
    for units in hidden_units:
        x.insert(0, layers.Dense(units, activation="relu"))
    model = keras.Sequential(x)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
