# relu before the softmax: negative logits become zero.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="relu"))
    model.add(layers.Softmax())
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
