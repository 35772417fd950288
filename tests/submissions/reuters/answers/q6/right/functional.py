# The Functional API.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    words = keras.Input(shape=(10000,), name="words")
    x = words
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    topics = layers.Dense(46, activation="softmax", name="topics")(x)
    model = keras.Model(words, topics)
    model.compile("rmsprop", loss, metrics=["accuracy"])
    return model
