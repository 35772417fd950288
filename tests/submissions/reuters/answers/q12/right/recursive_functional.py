# Functional API, the hidden layers chained by recursion.
def build_sparse_model(hidden_units=(64, 64)):
    def chain(tensor, units):
        if len(units) == 0:
            return tensor
        head, *tail = units
        return chain(layers.Dense(int(head), activation="relu")(tensor), tail)

    inputs = keras.Input(shape=(10000,))
    outputs = layers.Dense(46, activation="softmax")(chain(inputs, list(hidden_units)))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
    return model
