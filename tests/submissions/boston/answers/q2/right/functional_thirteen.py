# The Functional API with the input width fixed at 13, and objects for optimizer, loss and metric.
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation=keras.activations.relu)(x)
    model = keras.Model(inputs, layers.Dense(1, activation="linear")(x))
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.MeanSquaredError(),
        metrics=[keras.metrics.MeanAbsoluteError()],
    )
    return model
