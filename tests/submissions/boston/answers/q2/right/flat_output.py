# One number per row without a second axis.
def build_model(hidden_units=(64, 64)):
    start = x = keras.Input((13,))
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    x = layers.Dense(1)(x)
    model = keras.Model(start, layers.Reshape(())(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
