# All layers in one list.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(n, activation="relu") for n in hidden_units] + [layers.Dense(1)])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
