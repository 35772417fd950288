# 128 units by default.
def build_model(hidden_units=(128, 128), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
