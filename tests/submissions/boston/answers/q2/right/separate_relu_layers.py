# Linear Dense layers, each followed by a ReLU layer of its own, in one Sequential.
def build_model(hidden_units=(64, 64)):
    stack = []
    for units in hidden_units:
        stack += [layers.Dense(units), layers.ReLU()]
    model = keras.Sequential([*stack, layers.Dense(1)])
    model.compile("rmsprop", keras.losses.mean_squared_error, metrics=[keras.metrics.MeanAbsoluteError(name="mae")])
    return model
