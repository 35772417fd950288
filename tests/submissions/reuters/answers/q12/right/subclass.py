# A subclass of Sequential that compiles itself.
class IntegerLabels(keras.Sequential):
    def __init__(self, hidden_units):
        super().__init__([layers.Dense(units, activation="relu") for units in hidden_units])
        self.add(layers.Dense(46))
        self.add(layers.Softmax())
        self.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])


def build_sparse_model(hidden_units=(64, 64)):
    return IntegerLabels(list(hidden_units))
