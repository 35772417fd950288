# A subclass of keras.Model.
class Newswires(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.topics = layers.Dense(46, activation="softmax")
        self.hidden = [layers.Dense(units, activation="relu") for units in hidden_units]

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.topics(x)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = Newswires(hidden_units)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
