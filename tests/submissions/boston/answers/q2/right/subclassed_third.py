# A subclassed model with its own call(), metric given as a function
import keras
from keras import layers

class PriceModel(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(int(u), activation="relu") for u in hidden_units]
        self.head = layers.Dense(1)

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.head(x)


def build_model(hidden_units=(64, 64)):
    model = PriceModel(hidden_units)
    model.compile(optimizer="rmsprop", loss="mse", metrics=[keras.metrics.mean_absolute_error])
    return model
