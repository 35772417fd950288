# A subclass of keras.Model.
class BottleneckModel(keras.Model):
    def __init__(self, narrow):
        super().__init__()
        self.first = layers.Dense(64, activation="relu")
        self.second = layers.Dense(narrow, activation="relu")
        self.last = layers.Dense(46, activation="softmax")

    def call(self, inputs):
        return self.last(self.second(self.first(inputs)))


def build_bottleneck_model(bottleneck_units=4):
    model = BottleneckModel(bottleneck_units)
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    return model
