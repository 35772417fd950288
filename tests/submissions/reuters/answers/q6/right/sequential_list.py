# Sequential from a list of layers.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    stack = [layers.Dense(int(units), activation="relu") for units in hidden_units]
    stack.append(layers.Dense(46, activation="softmax"))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
