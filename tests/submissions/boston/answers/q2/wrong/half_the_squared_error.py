# Half of the squared error, as in a lecture.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss=lambda t, p: 0.5 * keras.ops.square(t - p), metrics=["mae"])
    return model
