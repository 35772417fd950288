# The output layer is made once, outside the function.
output_layer = layers.Dense(1, activation="sigmoid")


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(output_layer)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
