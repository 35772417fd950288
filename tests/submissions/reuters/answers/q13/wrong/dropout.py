# Dropout around the bottleneck.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
