# The output unit gets the hidden layers' activation.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in (*hidden_units, 1)])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
