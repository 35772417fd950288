# Activations as layers of their own.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for u in hidden_units:
        model.add(layers.Dense(u))
        model.add(layers.Activation(activation))
    model.add(layers.Dense(1))
    model.add(layers.Activation("sigmoid"))
    model.compile(optimizer="RMSprop", loss=loss, metrics=["binary_accuracy"])
    return model
