# An encoder and a classifier, put together.
def build_bottleneck_model(bottleneck_units=4):
    encoder = keras.Sequential([layers.Dense(64, "relu"), layers.Dense(bottleneck_units, "relu")], name="encoder")
    classifier = keras.Sequential([layers.Dense(46, "softmax")], name="classifier")
    both = keras.Sequential([encoder, classifier])
    both.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return both
