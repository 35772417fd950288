# One Sequential with a list comprehension, width left open.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential(
        [layers.Dense(int(u), activation=activation) for u in hidden_units]
        + [layers.Dense(1, activation="sigmoid")]
    )
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
