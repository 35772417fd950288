# Layers are inserted in front, so that they come in the reverse order.
def build_model(hidden_units=(64, 64)):
    stack = [layers.Dense(1)]
    for units in hidden_units:
        stack.insert(0, layers.Dense(units, activation="relu"))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
