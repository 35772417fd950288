# A subclassed model that holds its Dense layers in a list.
class PriceNetwork(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(int(units), activation="relu") for units in hidden_units]
        self.price = layers.Dense(1)

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.price(x)


def build_model(hidden_units=(64, 64)):
    model = PriceNetwork(hidden_units)
    model.compile(optimizer="rmsprop", loss="mean_squared_error", metrics=["mean_absolute_error"])
    return model
