# A subclassed keras.Model with a list of Dense layers, compiled with objects.
class PriceRegressor(keras.Model):
    def __init__(self, hidden_units, **kwargs):
        super().__init__(**kwargs)
        self.hidden = [layers.Dense(int(units), activation=keras.activations.relu) for units in hidden_units]
        self.price = layers.Dense(1, activation="linear")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.price(x)


def build_model(hidden_units=(64, 64)):
    model = PriceRegressor(hidden_units)
    model.compile(optimizer=keras.optimizers.RMSprop(),
                  loss=keras.losses.MeanSquaredError(),
                  metrics=[keras.metrics.MeanAbsoluteError(name="mae")])
    return model
