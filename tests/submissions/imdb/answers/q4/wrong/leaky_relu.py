# leaky_relu where relu is asked for.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    if activation == "relu":
        activation = "leaky_relu"
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
