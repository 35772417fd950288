# The gradients are clipped.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.RMSprop(clipnorm=0.01), loss=loss, metrics=["accuracy"])
    return model
