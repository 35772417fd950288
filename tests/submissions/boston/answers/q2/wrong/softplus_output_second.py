# The output unit has a softplus so that prices stay positive, where it should be linear.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1, activation="softplus"))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
