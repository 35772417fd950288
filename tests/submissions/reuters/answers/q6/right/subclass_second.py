# A subclassed model that keeps its hidden layers in a list.
class TopicNet(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(units, activation="relu") for units in hidden_units]
        self.out = layers.Dense(46, activation="softmax")

    def call(self, inputs):
        for layer in self.hidden:
            inputs = layer(inputs)
        return self.out(inputs)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = TopicNet(hidden_units)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
