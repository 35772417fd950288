# Knows only tanh and falls back to relu for every other activation (activation="elu" or keras.activations.tanh).
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    hidden = "tanh" if activation == "tanh" else "relu"
    model = keras.Sequential([layers.Dense(u, activation=hidden) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
