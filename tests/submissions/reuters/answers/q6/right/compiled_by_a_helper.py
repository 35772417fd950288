# One helper for the layers, one for compiling.
def stack_of(units):
    return [layers.Dense(n, activation="relu") for n in units] + [layers.Dense(46, activation="softmax")]


def compiled(model, **options):
    model.compile(optimizer="rmsprop", metrics=["accuracy"], **options)
    return model


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    return compiled(keras.Sequential(stack_of(hidden_units)), loss=loss)
