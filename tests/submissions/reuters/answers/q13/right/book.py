# The book's Sequential model with the parameter in place of 4.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(int(bottleneck_units), activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
