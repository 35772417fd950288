# A model for the hidden layers inside another one.
def hidden_part(units_per_layer, activation):
    return keras.Sequential([layers.Dense(u, activation=activation) for u in units_per_layer])


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([hidden_part(hidden_units, activation), layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
