# Layers without bias.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu", use_bias=False) for u in hidden_units])
    model.add(layers.Dense(1, use_bias=False))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
