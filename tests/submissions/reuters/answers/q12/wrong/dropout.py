# A Dropout layer of its own.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dropout(0.4))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
