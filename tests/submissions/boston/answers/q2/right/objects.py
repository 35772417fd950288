# Optimizer, loss and metric as objects.
def build_model(hidden_units=(64, 64)):
    model = keras.models.Sequential([keras.layers.Input((13,))])
    for units in hidden_units:
        model.add(layers.Dense(units=units, activation=keras.activations.relu))
    model.add(layers.Dense(units=1, activation="linear"))
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=1e-3),
        loss=keras.losses.MeanSquaredError(),
        metrics=[keras.metrics.MeanAbsoluteError()],
    )
    return model
