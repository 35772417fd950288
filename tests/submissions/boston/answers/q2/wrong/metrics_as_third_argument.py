# Compile's third positional argument is loss_weights, not metrics.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile("rmsprop", "mse", ["mae"])
    return model
