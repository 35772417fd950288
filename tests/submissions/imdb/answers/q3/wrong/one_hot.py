# One-hot rows for the two classes.
def vectorize_labels(labels):
    return keras.utils.to_categorical(labels, 2).astype("float32")
