# The hidden layers as a model within the model.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    body = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units], name="body")
    head = layers.Dense(46, activation="softmax")
    model = keras.Sequential([body, head])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
