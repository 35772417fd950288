# A Sequential from a list, the chapter's strings.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    hidden = [layers.Dense(n, activation=activation) for n in hidden_units]
    model = keras.Sequential(hidden + [layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
