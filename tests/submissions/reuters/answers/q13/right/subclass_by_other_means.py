# A subclassed model with three Dense attributes.
class BottleneckModel(keras.Model):
    def __init__(self, bottleneck_units):
        super().__init__()
        self.wide = layers.Dense(64, activation="relu")
        self.narrow = layers.Dense(int(bottleneck_units), activation="relu")
        self.out = layers.Dense(46, activation="softmax")

    def call(self, x):
        return self.out(self.narrow(self.wide(x)))


def build_bottleneck_model(bottleneck_units=4):
    model = BottleneckModel(bottleneck_units)
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
