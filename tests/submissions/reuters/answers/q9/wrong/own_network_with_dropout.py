# The default network, with dropout put in.
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dropout(0.3),
                              layers.Dense(64, activation="relu"), layers.Dropout(0.3),
                              layers.Dense(46, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
