# Only known losses count, everything but mse is taken for binary cross-entropy.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    chosen = "mse" if loss == "mse" else "binary_crossentropy"
    model.compile(optimizer="rmsprop", loss=chosen, metrics=["accuracy"])
    return model
