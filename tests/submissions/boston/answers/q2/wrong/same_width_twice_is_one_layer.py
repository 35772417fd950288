# Layers kept in a dictionary by width, so equal widths share one layer.
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    x = layers.Dense(hidden_units[0], activation="relu")(inputs)
    shared = {}
    for u in hidden_units[1:]:
        key = (u, x.shape[-1])
        shared.setdefault(key, layers.Dense(u, activation="relu"))
        x = shared[key](x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
