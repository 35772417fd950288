# The metric is the root mean squared error, not the mean absolute error.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=[keras.metrics.RootMeanSquaredError()])
    return model
