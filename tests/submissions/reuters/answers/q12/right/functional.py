# The Functional API and objects.
def build_sparse_model(hidden_units=(64, 64)):
    x = inputs = keras.Input(shape=(10000,))
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    model = keras.Model(inputs, layers.Dense(46, activation="softmax")(x))
    model.compile(
        optimizer=keras.optimizers.RMSprop(1e-3),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model
