# The learning rate falls while training.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    schedule = keras.optimizers.schedules.ExponentialDecay(0.001, decay_steps=500, decay_rate=0.5)
    model.compile(optimizer=keras.optimizers.RMSprop(schedule), loss="mse", metrics=["mae"])
    return model
