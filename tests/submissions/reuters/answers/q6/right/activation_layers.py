# Activations as layers of their own, the softmax too.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    stack = []
    for units in hidden_units:
        stack += [layers.Dense(units), layers.ReLU()]
    model = keras.Sequential(stack + [layers.Dense(46), layers.Softmax()])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["acc"])
    return model
