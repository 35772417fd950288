# All weights start at zero, the hidden units stay alike (and at relu nothing is learnt).
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation, kernel_initializer="zeros") for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
