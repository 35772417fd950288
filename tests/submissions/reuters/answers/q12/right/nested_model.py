# The hidden layers in a helper model.
def body(units):
    return keras.Sequential([layers.Dense(n, activation="relu") for n in units])


def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([body(hidden_units), layers.Dense(46, activation="softmax")])
    model.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model
