# The layers come from a configuration.
def build_model(hidden_units=(64, 64)):
    configs = [{"units": units, "activation": "relu"} for units in hidden_units] + [{"units": 1}]
    model = keras.Sequential()
    for config in configs:
        model.add(layers.Dense(**config))
    model.compile(
        optimizer=keras.optimizers.get("rmsprop"), loss=keras.losses.get("mse"), metrics=[keras.metrics.get("mae")]
    )
    return model
