# The parameters stand in another order, so that build_model((32,), "tanh") means something else.
def build_model(hidden_units=(16, 16), loss="binary_crossentropy", activation="relu"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
