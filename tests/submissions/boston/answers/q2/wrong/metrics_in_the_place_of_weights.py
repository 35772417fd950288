# compile's third parameter is loss_weights.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile("rmsprop", "mse", ["mae"])
    return model
