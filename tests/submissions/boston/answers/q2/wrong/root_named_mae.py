# The metric is named mae and is the root of the squared error.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=[keras.metrics.RootMeanSquaredError(name="mae")])
    return model
