# One linear unit that gives the topic's number.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["accuracy"])
    return model
