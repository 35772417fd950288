# Builds the weights before compiling, and prints the summary.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    """Compiled network for reviews."""
    model = keras.Sequential()
    model.add(layers.InputLayer(shape=(10000,)))
    for units in hidden_units:
        model.add(layers.Dense(units=units, activation=activation, bias_initializer="zeros"))
    model.add(layers.Dense(units=1, activation="sigmoid"))
    model.build((None, 10000))
    model.summary()
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(), metrics=[keras.metrics.binary_accuracy])
    return model
