# Batch normalisation behind each hidden layer.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
        model.add(layers.BatchNormalization())
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
