# Plain gradient descent.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
    return model
