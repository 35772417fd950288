# The Functional API with a fixed input width of 10,000 words and an optimizer object.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    outputs = layers.Dense(46, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model
