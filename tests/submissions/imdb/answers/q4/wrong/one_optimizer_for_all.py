# All models share one optimizer object, so a second model can't be trained after the first.
rmsprop = keras.optimizers.RMSprop()


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=rmsprop, loss=loss, metrics=["accuracy"])
    return model
