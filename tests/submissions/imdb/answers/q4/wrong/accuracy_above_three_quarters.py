# Counts as positive what is above 0.75.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    accuracy = keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.75)
    model.compile(optimizer="rmsprop", loss=loss, metrics=[accuracy])
    return model
