# A subclassed model that keeps its layers in a list
import keras
from keras import layers

class NewswireClassifier(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(int(units), activation="relu") for units in hidden_units]
        self.classifier = layers.Dense(46, activation="softmax")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.classifier(x)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = NewswireClassifier(hidden_units)
    model.compile("rmsprop", loss, metrics=["acc"])
    return model
