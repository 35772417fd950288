# One unit for the number of the topic.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
