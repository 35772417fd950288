# A lambda bound to the name; layers unpacked from a generator; compile's None is skipped with `or`.
build_model = lambda hidden_units=(64, 64): (
    (net := keras.Sequential([*(layers.Dense(int(u), "relu") for u in hidden_units), layers.Dense(1)])).compile(
        optimizer="rmsprop", loss="mean_squared_error", metrics=["mean_absolute_error"])
    or net)
