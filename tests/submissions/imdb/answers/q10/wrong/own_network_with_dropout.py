# The default layers written out with dropout in between.
def retrain(x_train, y_train, epochs=4):
    model = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dropout(0.5),
                              layers.Dense(16, activation="relu"), layers.Dropout(0.5),
                              layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
