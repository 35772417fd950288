# The second hidden layer is applied twice.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input((10000,))
    x = layers.Dense(hidden_units[0], activation="relu")(inputs)
    for units in hidden_units[1:]:
        layer = layers.Dense(units, activation="relu")
        x = layer(x)
        x = layer(x) if x.shape[-1] == units == hidden_units[0] else x
    model = keras.Model(inputs, layers.Dense(46, activation="softmax")(x))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
