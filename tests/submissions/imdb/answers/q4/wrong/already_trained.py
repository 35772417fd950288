# Trains the model on random data "to warm it up".
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    x = np.random.randint(0, 2, size=(64, 10000)).astype("float32")
    model.fit(x, np.random.randint(0, 2, size=64), epochs=1, verbose=0)
    return model
