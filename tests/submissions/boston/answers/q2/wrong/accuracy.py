# Accuracy as metric, which says nothing about a number.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["accuracy"])
    return model
