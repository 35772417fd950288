# A subclass of Sequential that compiles itself
import keras
from keras import layers

class SparseNetwork(keras.Sequential):
    def __init__(self, widths):
        super().__init__()
        for width in widths:
            self.add(layers.Dense(int(width), "relu"))
        self.add(layers.Dense(46, "softmax"))
        self.compile(optimizer="RMSprop", loss="sparse_categorical_crossentropy", metrics=["acc"])


def build_sparse_model(hidden_units=(64, 64)):
    return SparseNetwork(hidden_units)
