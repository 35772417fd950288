# The Functional API.
def build_bottleneck_model(bottleneck_units=4):
    words = keras.Input(shape=(10_000,))
    wide = layers.Dense(64, activation="relu")(words)
    narrow = layers.Dense(bottleneck_units, activation="relu")(wide)
    topics = layers.Dense(46, activation="softmax")(narrow)
    model = keras.Model(inputs=words, outputs=topics)
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model
