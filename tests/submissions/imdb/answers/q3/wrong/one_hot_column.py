# Second column of to_categorical, which doesn't exist when every label is 0
import keras

def vectorize_labels(labels):
    one_hot = keras.utils.to_categorical(labels)
    return one_hot[:, 1].astype("float32")
