# Writes two networks out and forgets the bottleneck.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    tops = []
    for _ in range(2):
        model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"),
                                  layers.Dense(46, activation="softmax")])
        model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        tops.append(max(h.history["val_accuracy"]))
    return tops[0] - tops[1]
