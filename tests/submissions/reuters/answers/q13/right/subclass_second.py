# A subclassed model with the three layers as attributes.
class Bottleneck(keras.Model):
    def __init__(self, units):
        super().__init__()
        self.wide = layers.Dense(64, activation="relu")
        self.narrow = layers.Dense(units, activation="relu")
        self.topics = layers.Dense(46, activation="softmax")

    def call(self, x):
        return self.topics(self.narrow(self.wide(x)))


def build_bottleneck_model(bottleneck_units=4):
    model = Bottleneck(bottleneck_units)
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
