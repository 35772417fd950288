# Functional API with the input width fixed at 10,000, activations as functions, the optimizer as object.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input(shape=(10000,), name="newswire")
    x = inputs
    for n in hidden_units:
        x = layers.Dense(int(n), activation=keras.activations.relu)(x)
    outputs = layers.Dense(46, activation=keras.activations.softmax, name="topic")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model
