# The sum over the batch in place of the mean.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss=keras.losses.MeanSquaredError(reduction="sum"), metrics=["mae"])
    return model
