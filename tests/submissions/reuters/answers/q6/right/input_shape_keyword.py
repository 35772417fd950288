# input_shape in the first layer, as in older books; while over a list.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    left = list(hidden_units)
    model = keras.Sequential()
    model.add(layers.Dense(left.pop(0), activation="relu", input_shape=(10000,)))
    while left:
        model.add(layers.Dense(left.pop(0), activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
