# Initializers with seeds; the same start for each model.
def build_model(hidden_units=(64, 64)):
    keras.utils.set_random_seed(42)
    model = keras.Sequential(name="prices")
    for number, units in enumerate(hidden_units):
        init = keras.initializers.HeNormal(seed=number)
        model.add(layers.Dense(units, activation="relu", kernel_initializer=init))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
