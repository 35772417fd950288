# Linear Dense layers, each followed by an activation layer of its own.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units))
        model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Softmax())
    model.compile("rmsprop", loss, metrics=["accuracy"])
    return model
