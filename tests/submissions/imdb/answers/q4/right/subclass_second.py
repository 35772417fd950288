# A subclass of keras.Model with a list of Dense layers.
class ReviewNet(keras.Model):
    def __init__(self, hidden_units, activation):
        super().__init__()
        self.hidden = [layers.Dense(n, activation=activation) for n in hidden_units]
        self.out = layers.Dense(1, activation="sigmoid")

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.out(x)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = ReviewNet(hidden_units, activation)
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.BinaryAccuracy()])
    return model
