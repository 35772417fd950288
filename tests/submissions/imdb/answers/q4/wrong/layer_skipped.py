# Functional: each hidden layer is fed with the inputs again.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    for units in hidden_units:
        x = layers.Dense(units, activation=activation)(inputs)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
