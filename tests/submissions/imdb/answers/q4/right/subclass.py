# A subclass of keras.Model.
class ReviewClassifier(keras.Model):
    def __init__(self, hidden_units, activation):
        super().__init__()
        self.hidden = [layers.Dense(units, activation=activation) for units in hidden_units]
        self.out = layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.out(x)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = ReviewClassifier(hidden_units, activation)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
