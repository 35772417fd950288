# The activations are layers of their own behind linear Dense layers, which computes the same.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    stack = []
    for units in hidden_units:
        stack += [layers.Dense(units), layers.Activation(activation)]
    stack += [layers.Dense(1), layers.Activation("sigmoid")]
    model = keras.Sequential(stack)
    model.compile("rmsprop", loss=loss, metrics=["binary_accuracy"])
    return model
