# The softmax runs along the rows of the batch.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46))
    model.add(layers.Softmax(axis=0))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
