# A loss object for the default name, other losses as they come.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    if loss == "binary_crossentropy":
        loss = keras.losses.BinaryCrossentropy()
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation=lambda z: 1 / (1 + keras.ops.exp(-z))))
    model.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss, metrics=["accuracy"])
    return model
