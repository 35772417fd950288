# A bottleneck layer without activation (which is free), with a fixed input width.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential(
        [
            keras.Input(shape=(10000,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(bottleneck_units),
            layers.Dense(46, activation="softmax"),
        ]
    )
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
