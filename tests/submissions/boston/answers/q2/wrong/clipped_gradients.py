# Gradients are cut to length 1.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=keras.optimizers.RMSprop(clipnorm=1.0), loss="mse", metrics=["mae"])
    return model
