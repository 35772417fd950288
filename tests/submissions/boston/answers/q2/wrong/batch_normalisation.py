# Batch normalisation at the entrance.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.BatchNormalization()])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
