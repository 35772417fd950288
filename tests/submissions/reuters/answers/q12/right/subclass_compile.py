# A subclassed model whose compile has the defaults of this network.
class SparseNet(keras.Model):
    def __init__(self, *units):
        super().__init__(name="sparse_net")
        self.body = keras.Sequential([layers.Dense(int(n), activation="relu") for n in units]
                                     + [layers.Dense(46, activation="softmax")])

    def call(self, x, training=None):
        return self.body(x, training=training)


def build_sparse_model(hidden_units=(64, 64)):
    net = SparseNet(*hidden_units)
    net.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return net
