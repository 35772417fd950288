# Two models, an encoder (64, bottleneck) and a decoder (46), put together in a third.
def build_bottleneck_model(bottleneck_units=4):
    encoder = keras.Sequential([layers.Dense(64, activation="relu"),
                                layers.Dense(int(bottleneck_units), activation="tanh")], name="encoder")
    decoder = keras.Sequential([layers.Dense(46, activation="softmax")], name="decoder")
    model = keras.Sequential([encoder, decoder])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
