# Sequential and add, with a fixed input width.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.models.Sequential()
    model.add(keras.Input(shape=(10000,)))
    for n in hidden_units:
        model.add(layers.Dense(n, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
