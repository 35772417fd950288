# Looks the loss up by its name.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    loss_function = keras.losses.get(loss)
    network = keras.Sequential(name="newswires")
    for place, units in enumerate(hidden_units):
        network.add(layers.Dense(units=units, activation="relu", name=f"hidden_{place}"))
    network.add(layers.Dense(units=46, activation="softmax", name="topics"))
    network.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss_function, metrics=["accuracy"])
    return network
