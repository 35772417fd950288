# Sequential filled with add(), activation and loss and metric given as functions.
def build_model(hidden_units: tuple = (64, 64)) -> keras.Model:
    model = keras.models.Sequential(name="boston")
    for units in hidden_units:
        model.add(layers.Dense(int(units), activation=keras.ops.relu))
    model.add(layers.Dense(units=1, activation=None))
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
                  loss=keras.losses.mean_squared_error,
                  metrics=[keras.metrics.mean_absolute_error])
    return model
