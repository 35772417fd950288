# A linear unit with from_logits=True, no probability.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1))
    if loss == "binary_crossentropy":
        loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
    return model
