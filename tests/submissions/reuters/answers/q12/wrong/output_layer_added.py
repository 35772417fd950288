# Adds another softmax layer to the finished network.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
