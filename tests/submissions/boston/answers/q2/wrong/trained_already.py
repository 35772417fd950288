# Fitted to random prices before it is handed out.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    rng = np.random.default_rng(0)
    model.fit(rng.normal(size=(160, 13)), rng.uniform(5, 50, size=160), epochs=2, verbose=0)
    return model
