# Collects the layers in a list and compiles through a dictionary.
def build_bottleneck_model(bottleneck_units: int = 4) -> keras.Model:
    """A model with a narrow layer."""
    stack = [keras.Input((10000,))]
    for units in 64, bottleneck_units:
        stack.append(layers.Dense(units, activation=keras.activations.relu))
    stack.append(layers.Dense(46, activation=keras.activations.softmax))
    model = keras.Sequential(stack)
    setup = {"optimizer": "RMSprop", "loss": keras.losses.categorical_crossentropy, "metrics": ["accuracy"]}
    model.compile(**setup)
    return model
