# Names and other initial weights.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential(name="reviews")
    for number, units in enumerate(hidden_units, start=1):
        model.add(layers.Dense(units, activation, name=f"hidden_{number}", kernel_initializer="he_uniform"))
    model.add(layers.Dense(1, "sigmoid", name="probability"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
