# Keras.utils.to_categorical with the number of classes given.
from keras.utils import to_categorical


def to_one_hot(labels, dimension=46):
    return to_categorical(np.asarray(labels, dtype="int64"), num_classes=dimension)
