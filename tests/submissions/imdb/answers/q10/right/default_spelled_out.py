# Build_model with its defaults spelled out, compiled with objects of the default settings, epoch by epoch.
def retrain(x_train, y_train, epochs=4):
    network = compile_with_objects(
        build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"))
    x = np.asarray(x_train, dtype="float32")
    y = vectorize_labels(y_train)
    for _ in range(epochs):
        network.fit(x, y, batch_size=512, epochs=1, shuffle=True, verbose=0)
    return network
