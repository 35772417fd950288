# Writes the default network out again (16, 16, sigmoid), functional style, width from the data.
def retrain(x_train, y_train, epochs=4):
    x, y = np.asarray(x_train), np.asarray(y_train)
    inputs = keras.Input(shape=x.shape[1:])
    hidden = layers.Dense(16, activation="relu")(inputs)
    hidden = layers.Dense(16, activation="relu")(hidden)
    outputs = layers.Dense(1, activation="sigmoid")(hidden)
    model = keras.Model(inputs=inputs, outputs=outputs)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x, y, batch_size=512, epochs=epochs)
    return model
