# A subclassed model with the hidden layers in a list.
class TopicClassifier(keras.Model):
    def __init__(self, hidden_units, n_topics=46):
        super().__init__()
        self.hidden = [layers.Dense(int(u), activation="relu") for u in hidden_units]
        self.head = layers.Dense(n_topics, activation="softmax")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.head(x)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = TopicClassifier(hidden_units)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
