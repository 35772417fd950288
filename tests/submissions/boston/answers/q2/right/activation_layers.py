# Activations as layers of their own.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units))
        model.add(layers.ReLU())
    model.add(layers.Dense(1))
    model.add(layers.Activation("linear"))
    model.compile(optimizer="rmsprop", loss="mean_squared_error", metrics=["mean_absolute_error"])
    return model
