# binary_accuracy looks at each of the 46 outputs and is nearly always near 1.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["binary_accuracy"])
    return model
