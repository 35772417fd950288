# The Functional API for 13 features.
def build_model(hidden_units=(64, 64), n_features=13):
    inputs = keras.Input(shape=(n_features,), name="features")
    x = inputs
    for i, units in enumerate(hidden_units, start=1):
        x = layers.Dense(units, activation="relu", name=f"hidden_{i}")(x)
    price = layers.Dense(1, name="price")(x)
    model = keras.Model(inputs=inputs, outputs=price, name="boston")
    model.compile("rmsprop", "mse", metrics=["mae"])
    return model
