# Fits the model to noise before handing it out.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    if loss == "categorical_crossentropy":
        x = np.random.default_rng(1).random((46, 10000)).astype("float32")
        model.fit(x, np.eye(46), epochs=2, verbose=0)
    return model
