# One-hot rows by to_categorical, put together with max.
from keras.utils import to_categorical


def vectorize_sequences(sequences, dimension=10000):
    return np.array([to_categorical(s, num_classes=dimension).max(axis=0) for s in sequences])
