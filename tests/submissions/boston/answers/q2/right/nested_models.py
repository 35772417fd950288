# A model for the hidden layers inside another model.
def build_model(hidden_units=(64, 64)):
    body = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units], name="body")
    model = keras.Sequential([keras.Input((13,)), body, layers.Dense(1, name="head")])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
