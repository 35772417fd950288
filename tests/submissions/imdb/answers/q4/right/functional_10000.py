# Functional API with the width of 10,000 words fixed.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,), name="words")
    x = inputs
    for n in hidden_units:
        x = layers.Dense(int(n), activation=activation)(x)
    outputs = layers.Dense(1, activation=keras.activations.sigmoid, name="positive")(x)
    model = keras.Model(inputs, outputs, name="reviews")
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(), metrics=[keras.metrics.BinaryAccuracy(name="accuracy")])
    return model
