# Builds the network anew with the Functional API; loss and metric are objects.
def build_sparse_model(hidden_units=(64, 64)):
    inputs = keras.Input((10000,))
    x = inputs
    for n in hidden_units:
        x = layers.Dense(n, "relu")(x)
    model = keras.Model(inputs, layers.Dense(46, "softmax")(x))
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model
