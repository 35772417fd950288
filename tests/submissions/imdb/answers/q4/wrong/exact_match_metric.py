# The metric object Accuracy asks whether the probability equals the label exactly, it isn't the accuracy.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.Accuracy(name="accuracy")])
    return model
