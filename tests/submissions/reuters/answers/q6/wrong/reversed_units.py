# Adds the hidden layers in reverse order, which shows only where their sizes differ.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    stack = [layers.Dense(46, activation="softmax")]
    for units in hidden_units:
        stack.insert(0, layers.Dense(units, activation="relu"))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
