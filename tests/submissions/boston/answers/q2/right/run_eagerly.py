# Eager execution and no XLA.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for u in hidden_units:
        model.add(layers.Dense(u, activation="relu"))
    model.add(layers.Dense(1))
    options = dict(optimizer="rmsprop", loss="mse", metrics=["mae"])
    model.compile(**options, run_eagerly=True, jit_compile=False)
    return model
