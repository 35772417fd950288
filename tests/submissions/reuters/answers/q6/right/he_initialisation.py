# He's initial weights for relu, biases spelt out.
def build_model(hidden_units: tuple = (64, 64), loss: str = "categorical_crossentropy") -> keras.Model:
    """Build the network."""
    common = dict(activation="relu", kernel_initializer="he_normal", bias_initializer="zeros")
    model = keras.Sequential([layers.Dense(int(units), **common) for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax", kernel_initializer="glorot_normal"))
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(1e-3, rho=0.9), metrics=["accuracy"])
    return model
