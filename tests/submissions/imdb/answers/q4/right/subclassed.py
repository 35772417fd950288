# A subclassed keras.Model that compiles itself.
class ReviewClassifier(keras.Model):
    def __init__(self, hidden_units, activation, **kwargs):
        super().__init__(**kwargs)
        self.hidden = [layers.Dense(int(units), activation=activation) for units in hidden_units]
        self.classifier = layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.classifier(x)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = ReviewClassifier(hidden_units, activation)
    model.compile("rmsprop", loss, metrics=["accuracy"])
    return model
